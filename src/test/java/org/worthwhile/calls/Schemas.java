package org.worthwhile.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.worthwhile.Conforms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract's schemas, and which of them holds at each place of a body. */
final class Schemas {

    /**
     * One place of a body.
     *
     * @param pointer where, as a JSON pointer
     * @param parent the object or list that it stands in; {@code null} for the whole body
     * @param name its name there, or its number
     */
    record Place(String pointer, JsonNode parent, String name, JsonNode value, JsonNode schema) {

        /** Puts another value there; {@code null} takes it away. */
        void put(JsonNode other) {
            if (parent instanceof ObjectNode object) {
                if (other == null) {
                    object.remove(name);
                } else {
                    object.set(name, other);
                }
            } else if (parent instanceof ArrayNode list) {
                if (other == null) {
                    list.remove(Integer.parseInt(name));
                } else {
                    list.set(Integer.parseInt(name), other);
                }
            }
        }
    }

    private Schemas() {
    }

    /** A schema, or the one that it refers to. */
    static JsonNode of(JsonNode schema) {
        return schema.has("$ref") ? of(Conforms.CONTRACT.at(schema.path("$ref").asString().substring(1))) : schema;
    }

    static String type(JsonNode schema) {
        return of(schema).path("type").asString();
    }

    /** The schema of a field; missing where the object has no such field. */
    static JsonNode field(JsonNode schema, String name) {
        JsonNode object = of(schema);
        return object.path("properties").has(name) ? object.path("properties").path(name) : object.path("additionalProperties");
    }

    static boolean required(JsonNode schema, String name) {
        return of(schema).path("required").valueStream().anyMatch(field -> field.asString().equals(name));
    }

    /** Every place of a body that the contract knows, the whole first. */
    static List<Place> places(JsonNode body, JsonNode schema) {
        List<Place> places = new ArrayList<>();
        walk(new Place("", null, null, body, of(schema)), places::add);
        return places;
    }

    private static void walk(Place place, Consumer<Place> found) {
        found.accept(place);
        place.value().properties().forEach(field -> {
            JsonNode schema = field(place.schema(), field.getKey());
            if (schema.isObject()) {
                walk(new Place(place.pointer() + "/" + escaped(field.getKey()), place.value(), field.getKey(), field.getValue(), of(schema)), found);
            }
        });
        for (int i = 0; place.value().isArray() && i < place.value().size(); i++) {
            walk(new Place(place.pointer() + "/" + i, place.value(), String.valueOf(i), place.value().get(i), of(place.schema().path("items"))),
                    found);
        }
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
