package org.worthwhile.specs.steps;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.worthwhile.api.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fields of one kind of thing in the contract, found by their plain words: "losses brought forward". */
final class ContractFields {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode fields;

    private ContractFields(JsonNode fields) {
        this.fields = fields;
    }

    static ContractFields of(String schema) {
        return new ContractFields(Contract.schemas().path(schema).path("properties"));
    }

    /**
     * Sets a field, or a field of an object within: "work ended on" of benefitCapGrace, or with the object's own name
     * "business miles by car". False when there is none of this name.
     */
    boolean set(ObjectNode target, String words, String value) {
        Optional<Map.Entry<String, JsonNode>> own = named(words);
        if (own.isPresent()) {
            target.set(own.get().getKey(), read(resolved(own.get().getValue()), value));
            return true;
        }
        int by = words.lastIndexOf(" by ");
        Optional<Map.Entry<String, JsonNode>> whole = by < 0 ? Optional.empty() : named(words.substring(0, by));
        if (whole.isPresent()) {
            return new ContractFields(resolved(whole.get().getValue()).path("properties"))
                    .set(RequestBuilder.object(target, whole.get().getKey()), words.substring(by + 4), value);
        }
        return setEntry(target, words, value) || within(target, (inner, parts) -> parts.set(inner, words, value));
    }

    /** Sets an entry of a field that holds values by name: "rate universal-credit.taper" of rates. */
    private boolean setEntry(ObjectNode target, String words, String value) {
        int space = words.indexOf(' ');
        Optional<Map.Entry<String, JsonNode>> entries = space < 0 ? Optional.empty() : named(words.substring(0, space) + "s")
                .filter(field -> field.getValue().path("additionalProperties").isObject());
        entries.ifPresent(field -> RequestBuilder.object(target, field.getKey())
                .set(words.substring(space + 1), read(field.getValue().path("additionalProperties"), value.replace("%", ""))));
        return entries.isPresent();
    }

    /** Sets a list of objects, one a row, or a list within an object: "elements last period" of transitionalElement. */
    boolean setList(ObjectNode target, String words, List<Map<String, String>> rows) {
        Optional<Map.Entry<String, JsonNode>> own = named(words);
        if (own.isPresent()) {
            ContractFields parts = new ContractFields(resolved(own.get().getValue().path("items")).path("properties"));
            ArrayNode list = target.putArray(own.get().getKey());
            rows.forEach(row -> row.forEach(columnsOf(list.addObject(), parts)));
            return true;
        }
        return within(target, (inner, parts) -> parts.setList(inner, words, rows));
    }

    private static java.util.function.BiConsumer<String, String> columnsOf(ObjectNode row, ContractFields parts) {
        return (column, value) -> {
            if (value != null && !parts.set(row, column, value)) {
                throw new IllegalStateException("Nothing in this list is called \"" + column + "\".");
            }
        };
    }

    private interface Setter {
        boolean set(ObjectNode inner, ContractFields parts);
    }

    private boolean within(ObjectNode target, Setter setter) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            JsonNode schema = resolved(field.getValue());
            if (schema.has("properties") && !schema.path("properties").has("per")) {
                ObjectNode inner = target.has(field.getKey()) ? (ObjectNode) target.get(field.getKey()) : JSON.objectNode();
                if (setter.set(inner, new ContractFields(schema.path("properties")))) {
                    target.set(field.getKey(), inner);
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Map.Entry<String, JsonNode>> named(String words) {
        return fields.properties().stream().filter(field -> field.getKey().equalsIgnoreCase(words.replace(" ", ""))).findFirst();
    }

    private static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : Contract.schemas().path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** A value as people write it, in the shape that the schema asks for. */
    private static JsonNode read(JsonNode schema, String value) {
        if (schema.path("properties").has("per")) {
            String[] parts = value.split(" (?:an?|every) ", 2);
            if (parts.length < 2) {
                throw new IllegalStateException("Say for how long: " + value + " a week.");
            }
            return Money.of(parts[0], parts[1]).json();
        }
        return switch (schema.path("type").asString("")) {
            case "boolean" -> JSON.booleanNode(value.equals("yes"));
            case "integer" -> JSON.numberNode(Pounds.read(value).intValueExact());
            case "number" -> JSON.numberNode(Pounds.read(value));
            case "object" -> JSON.objectNode().put("amount", Pounds.read(value));
            case "array" -> list(resolved(schema.path("items")), value);
            default -> schema.path("format").asString("").equals("date")
                    ? JSON.stringNode(ParameterTypes.day(value).toString())
                    : JSON.stringNode(schema.has("enum") ? value.toLowerCase(Locale.UK).replace(' ', '-') : value);
        };
    }

    /** Words with a comma between them, or "nothing". */
    private static ArrayNode list(JsonNode item, String value) {
        ArrayNode list = JSON.arrayNode();
        if (!value.equals("nothing")) {
            for (String one : value.split(", ")) {
                list.add(read(item, one));
            }
        }
        return list;
    }
}
