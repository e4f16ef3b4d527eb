package org.worthwhile.calls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.worthwhile.RunningService;
import org.worthwhile.calls.Schemas.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that the contract does not allow.
 *
 * @param what in words, for a report
 * @param pointer where the service must say that something is wrong
 */
record Breach(String what, String pointer) {

    private static final JsonNodeFactory JSON = RunningService.JSON.getNodeFactory();

    /** One way of breaking the contract at one place. */
    private record Way(String what, String pointer, Runnable done) {
    }

    /** Breaks the contract at one place of a body, which is changed. */
    static Breach in(JsonNode body, JsonNode schema, Random random) {
        List<Place> places = Schemas.places(body, schema);
        List<Way> ways = List.of();
        while (ways.isEmpty()) {
            ways = ways(places.get(random.nextInt(places.size())), random);
        }
        Way way = ways.get(random.nextInt(ways.size()));
        way.done().run();
        return new Breach(way.what(), way.pointer());
    }

    private static List<Way> ways(Place place, Random random) {
        List<Way> ways = new ArrayList<>();
        JsonNode schema = place.schema();
        if (place.parent() != null) {
            JsonNode other = otherType(schema.path("type").asString(), random);
            ways.add(new Way("another type", place.pointer(), () -> place.put(other)));
            number(place, schema, ways);
            text(place, schema, ways);
        }
        if (place.value() instanceof ObjectNode object) {
            schema.path("required").forEach(field -> ways.add(new Way(
                    "left out", place.pointer() + "/" + field.asString(), () -> object.remove(field.asString()))));
            if (schema.path("additionalProperties").isBoolean()) {
                String name = List.of("surprise", "a/b~c", "", "é", "household ", "__proto__", "class").get(random.nextInt(7));
                ways.add(new Way("an unknown field", place.pointer() + "/" + Schemas.escaped(name), () -> object.put(name, 1)));
            }
        }
        if (place.value() instanceof ArrayNode list) {
            list(place, list, schema, ways);
        }
        return ways;
    }

    private static void number(Place place, JsonNode schema, List<Way> ways) {
        bound(place, schema, "minimum", "-0.01", ways);
        bound(place, schema, "maximum", "0.01", ways);
        if (schema.has("multipleOf")) {
            ways.add(new Way("too exact", place.pointer(), () -> place.put(JSON.numberNode(
                    schema.path("minimum").decimalValue(BigDecimal.ZERO).add(schema.path("multipleOf").decimalValue().movePointLeft(1))))));
        }
        if (schema.path("type").asString().equals("integer")) {
            ways.add(new Way("not whole", place.pointer(), () -> place.put(
                    JSON.numberNode(schema.path("minimum").decimalValue(BigDecimal.ZERO).add(new BigDecimal("0.5"))))));
        }
    }

    private static void bound(Place place, JsonNode schema, String bound, String beyond, List<Way> ways) {
        if (schema.has(bound)) {
            BigDecimal step = schema.path("type").asString().equals("integer") ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(2);
            ways.add(new Way("beyond the " + bound, place.pointer(), () -> place.put(JSON.numberNode(
                    schema.path(bound).decimalValue().add(beyond.startsWith("-") ? step.negate() : step)))));
        }
    }

    private static void text(Place place, JsonNode schema, List<Way> ways) {
        if (schema.has("enum")) {
            ways.add(new Way("a word that is none", place.pointer(), () -> place.put(JSON.stringNode("no-such-word"))));
        }
        if (schema.has("maxLength")) {
            ways.add(new Way("too long", place.pointer(), () -> place.put(JSON.stringNode("x".repeat(schema.path("maxLength").asInt() + 1)))));
        }
        if (schema.path("minLength").asInt(0) > 0) {
            ways.add(new Way("too short", place.pointer(), () -> place.put(JSON.stringNode(""))));
        }
        if (schema.has("pattern")) {
            ways.add(new Way("another pattern", place.pointer(), () -> place.put(JSON.stringNode("!?"))));
        }
        if (schema.path("format").asString("").equals("date")) {
            for (String none : List.of("2026-02-30", "1 June 2026", "2026-6-1", "20260601", "2026-06-01T00:00:00Z", "", "+12026-06-01",
                    "2026-13-01")) {
                ways.add(new Way("no day", place.pointer(), () -> place.put(JSON.stringNode(none))));
            }
        }
    }

    private static void list(Place place, ArrayNode list, JsonNode schema, List<Way> ways) {
        int most = schema.path("maxItems").asInt(0);
        if (most > 0 && most <= 100 && !list.isEmpty()) {
            ways.add(new Way("too many", place.pointer(), () -> {
                while (list.size() <= most) {
                    list.add(list.get(0).deepCopy());
                }
            }));
        }
        if (schema.path("minItems").asInt(0) > 0) {
            ways.add(new Way("too few", place.pointer(), list::removeAll));
        }
    }

    private static JsonNode otherType(String type, Random random) {
        List<JsonNode> others = new ArrayList<>(List.of(JSON.nullNode(), JSON.objectNode(), JSON.arrayNode()));
        if (!type.equals("boolean")) {
            others.add(JSON.booleanNode(true));
        }
        if (!type.equals("string")) {
            others.add(JSON.stringNode("12"));
        }
        if (!type.equals("number") && !type.equals("integer")) {
            others.add(JSON.numberNode(12));
        }
        others.removeIf(other -> type.equals("object") && other.isObject() || type.equals("array") && other.isArray());
        return others.get(random.nextInt(others.size()));
    }
}
