package org.worthwhile.specs.steps;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A fact of a person, and how its values are written in a feature.
 *
 * @param name its name in the contract
 * @param kind yes-no, number, choice, list or place
 */
record Fact(String name, String kind) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String JUDGEMENT = "judgements.";

    boolean isJudgement() {
        return name.startsWith(JUDGEMENT);
    }

    String field() {
        return name.substring(name.indexOf('.') + 1);
    }

    /** Its name as people write it: employer headcount. */
    String inWords() {
        return Said.words(name);
    }

    JsonNode read(String value) {
        return switch (kind) {
            case "yes-no" -> yesOrNo(value);
            case "number" -> number(value);
            case "list" -> list(value);
            case "place" -> JSON.stringNode(value);
            default -> JSON.stringNode(word(value));
        };
    }

    private JsonNode yesOrNo(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw wrong(value, "yes, no or unknown");
        }
        return JSON.booleanNode(value.equals("yes"));
    }

    private JsonNode number(String value) {
        try {
            return JSON.numberNode(Pounds.read(value));
        } catch (NumberFormatException e) {
            throw wrong(value, "a number or unknown");
        }
    }

    private static ArrayNode list(String value) {
        ArrayNode list = JSON.arrayNode();
        if (!value.equals("none")) {
            List.of(value.split(",")).forEach(one -> list.add(word(one.trim())));
        }
        return list;
    }

    private IllegalStateException wrong(String value, String right) {
        return new IllegalStateException("\"" + value + "\" is no value of " + inWords() + ": say " + right + ".");
    }

    private static String word(String value) {
        return value.toLowerCase(Locale.UK).replace(' ', '-');
    }
}
