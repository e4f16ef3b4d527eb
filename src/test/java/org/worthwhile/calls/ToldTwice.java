package org.worthwhile.calls;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.worthwhile.RunningService;
import org.worthwhile.calls.RandomCall.Operation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of the contract, an entry of which is told again: word for word, or on a neighbouring day, or with other figures.
 *
 * @param path the names on the way to it, from the whole body; an empty one stands for any entry of a list
 */
record ToldTwice(Operation operation, List<String> path) {

    private static final JsonNodeFactory JSON = RunningService.JSON.getNodeFactory();
    private static final String ANY = "";
    private static final int MOST_DAYS = 3;
    private static final double FILL = 0.3;

    /** Every list that an operation asks for and that may hold two of a kind. */
    static List<ToldTwice> of(Operation operation) {
        List<ToldTwice> lists = new ArrayList<>();
        collect(operation, List.of(), operation.requestSchema(), lists);
        return lists;
    }

    private static void collect(Operation operation, List<String> path, JsonNode of, List<ToldTwice> lists) {
        JsonNode schema = Schemas.of(of);
        schema.path("properties").properties().forEach(field -> collect(operation, with(path, field.getKey()), field.getValue(), lists));
        if (schema.has("items")) {
            if (schema.path("maxItems").asInt(2) > 1 && !schema.path("uniqueItems").asBoolean(false)) {
                lists.add(new ToldTwice(operation, path));
            }
            collect(operation, with(path, ANY), schema.path("items"), lists);
        }
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    /** A body with such an entry; what stands on the way to it is told where it was not. */
    ObjectNode body(Random random) {
        ObjectNode body = RandomCall.body(operation, random);
        JsonNode at = body;
        JsonNode schema = Schemas.of(operation.requestSchema());
        for (String step : path) {
            if (at instanceof ArrayNode list) {
                schema = Schemas.of(schema.path("items"));
                at = entry(list, schema, random);
            } else {
                schema = Schemas.of(Schemas.field(schema, step));
                at = told((ObjectNode) at, step, schema, random);
            }
        }
        ArrayNode list = (ArrayNode) at;
        JsonNode again = entry(list, Schemas.of(schema.path("items")), random).deepCopy();
        if (random.nextBoolean()) {
            alter(again, Schemas.of(schema.path("items")), random);
        }
        while (list.size() >= schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            list.remove(random.nextInt(list.size()));
        }
        list.insert(random.nextInt(list.size() + 1), again);
        return body;
    }

    private static JsonNode told(ObjectNode object, String name, JsonNode schema, Random random) {
        if (!object.has(name)) {
            object.set(name, new AnyValue(random, FILL).of(schema, name));
        }
        return object.get(name);
    }

    private static JsonNode entry(ArrayNode list, JsonNode schema, Random random) {
        if (list.isEmpty()) {
            list.add(new AnyValue(random, FILL).of(schema));
        }
        return list.get(random.nextInt(list.size()));
    }

    /** Days move a little and figures change; what the entry is about stays. */
    private static void alter(JsonNode entry, JsonNode schema, Random random) {
        if (!(entry instanceof ObjectNode object)) {
            return;
        }
        for (String name : List.copyOf(object.propertyNames())) {
            JsonNode value = object.get(name);
            JsonNode field = Schemas.of(Schemas.field(schema, name));
            if (value.isNumber()) {
                object.set(name, new AnyValue(random, 0).of(field, name));
            } else if (field.path("format").asString("").equals("date")) {
                object.set(name, JSON.stringNode(LocalDate.parse(value.asString()).plusDays(1 + random.nextInt(MOST_DAYS)).toString()));
            } else {
                alter(value, field, random);
            }
        }
    }

    /** Where it stands, whatever the entries are. */
    @Override
    public String toString() {
        return operation.path() + " " + String.join("/", path);
    }
}
