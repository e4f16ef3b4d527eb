package org.worthwhile;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** An answer as a page prints it, held against the one that is given. */
public final class PrintedAnswer {

    private PrintedAnswer() {
    }

    /** What is printed may leave things out, and may end a text with "…"; what it holds must be so. */
    public static void assertHas(JsonNode given, JsonNode printed) {
        assertHas(given, printed, "");
    }

    private static void assertHas(JsonNode given, JsonNode printed, String at) {
        if (printed.isObject()) {
            printed.properties().forEach(field -> assertHas(given.path(field.getKey()), field.getValue(), at + "/" + field.getKey()));
        } else if (printed.isArray()) {
            assertThat(given.isArray()).as(at + " is a list").isTrue();
            assertThat(printed.isEmpty() && !given.isEmpty()).as(at + " is not empty: " + given).isFalse();
            for (JsonNode element : printed) {
                assertThat(given.valueStream().anyMatch(one -> has(one, element))).as(at + " has " + element + ": " + given).isTrue();
            }
        } else if (printed.isNumber()) {
            assertThat(given.isNumber()).as(at + " is a number: " + given).isTrue();
            assertThat(given.decimalValue()).as(at).isEqualByComparingTo(printed.decimalValue());
        } else if (printed.isString() && printed.asString().endsWith("…")) {
            assertThat(given.asString("")).as(at).startsWith(printed.asString().replace("…", ""));
        } else {
            assertThat(given).as(at).isEqualTo(printed);
        }
    }

    private static boolean has(JsonNode given, JsonNode printed) {
        try {
            assertHas(given, printed, "");
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }
}
