package org.worthwhile.mutation;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Where two answers first differ, in words. */
final class Differs {

    private static final int LONGEST = 120;

    private Differs() {
    }

    static String first(JsonNode before, JsonNode after) {
        return first("", before, after);
    }

    private static String first(String at, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            Set<String> fields = new TreeSet<>(before.propertyNames());
            fields.addAll(after.propertyNames());
            for (String field : fields) {
                if (!before.path(field).equals(after.path(field))) {
                    return first(at + "/" + field, before.path(field), after.path(field));
                }
            }
        }
        if (before.isArray() && after.isArray() && before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                if (!before.get(i).equals(after.get(i))) {
                    return first(at + "/" + i, before.get(i), after.get(i));
                }
            }
        }
        return at + ": " + brief(before) + " -> " + brief(after);
    }

    private static String brief(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.isArray() ? node.size() + " " + ids(node) : node.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    }

    private static String ids(JsonNode array) {
        return array.valueStream().map(one -> one.has("id") ? one.path("id").asString() : one.toString()).toList().toString();
    }
}
