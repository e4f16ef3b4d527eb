package org.worthwhile.calls;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Any value that a schema of the contract allows, with a liking for the edges: what is least, most, empty or left out. */
final class AnyValue {

    private static final JsonNodeFactory JSON = RunningService.JSON.getNodeFactory();
    private static final LocalDate FIRST = LocalDate.of(2022, 4, 11);
    private static final List<String> IDS = List.of("ann", "bob", "cy", "a", "Z9_-", "x".repeat(40));
    private static final List<String> TEXTS = List.of(
            "", "x", "Bolton", "Sheffield", "london", "Narnia", "1257L", "K100", "S0T W1", "BR", "connect-to-work", "access-to-work",
            "universal-credit.taper", "café – Šárka", "O'Neill", "\u202eabc", "😀😀", "\u0000", "a\nb\tc", "<b>&amp;", "{{x}}", "%s%n", "null", " ");
    private static final int DEEPEST = 9;

    private final Random random;
    private final double fill;

    /** @param fill how many of the fields that may be left out are told, from 0 to 1 */
    AnyValue(Random random, double fill) {
        this.random = random;
        this.fill = fill;
    }

    JsonNode of(JsonNode schema) {
        return of(Schemas.of(schema), "", 0);
    }

    /** A value of the field of this name. */
    JsonNode of(JsonNode schema, String name) {
        return of(Schemas.of(schema), name, 0);
    }

    private JsonNode of(JsonNode schema, String name, int depth) {
        if (schema.has("enum")) {
            return chosen(schema.path("enum"));
        }
        return switch (schema.path("type").asString()) {
            case "object" -> object(schema, depth);
            case "array" -> list(schema, name, depth);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "integer" -> whole(schema);
            case "number" -> number(schema);
            case "string" -> JSON.stringNode(schema.path("format").asString("").equals("date") ? day().toString() : text(schema, name));
            default -> throw new AssertionError("The contract has a kind of value that no call is made of: " + schema);
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (var field : schema.path("properties").properties()) {
            if (Schemas.required(schema, field.getKey()) || depth < DEEPEST && random.nextDouble() < fill) {
                object.set(field.getKey(), of(Schemas.of(field.getValue()), field.getKey(), depth + 1));
            }
        }
        if (schema.path("additionalProperties").isObject()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                object.set(TEXTS.get(random.nextInt(TEXTS.size())), of(Schemas.of(schema.path("additionalProperties")), "", depth + 1));
            }
        }
        return object;
    }

    private ArrayNode list(JsonNode schema, String name, int depth) {
        ArrayNode list = JSON.arrayNode();
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(3), least + (depth > 4 ? 1 : 2));
        JsonNode items = Schemas.of(schema.path("items"));
        for (int size = least + random.nextInt(most - least + 1); size > 0; size--) {
            JsonNode item = of(items, name, depth + 1);
            if (!schema.path("uniqueItems").asBoolean(false) || list.valueStream().noneMatch(item::equals)) {
                list.add(item);
            }
        }
        return list;
    }

    private JsonNode chosen(JsonNode words) {
        return words.get(random.nextInt(words.size()));
    }

    private JsonNode whole(JsonNode schema) {
        BigInteger whole = drawn(schema, BigDecimal.ONE).toBigInteger();
        // To the contract, 5.0 is a whole number like any other.
        return random.nextInt(20) == 0 ? JSON.numberNode(new BigDecimal(whole).setScale(1)) : JSON.numberNode(whole);
    }

    private JsonNode number(JsonNode schema) {
        return JSON.numberNode(
                drawn(schema, schema.path("multipleOf").isMissingNode() ? new BigDecimal("0.01") : schema.path("multipleOf").decimalValue()));
    }

    private BigDecimal drawn(JsonNode schema, BigDecimal step) {
        BigDecimal least = schema.path("minimum").isMissingNode() ? BigDecimal.ZERO : schema.path("minimum").decimalValue();
        BigDecimal most = schema.path("maximum").isMissingNode() ? new BigDecimal(100_000) : schema.path("maximum").decimalValue();
        BigDecimal drawn = switch (random.nextInt(8)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> least.add(step);
            case 3 -> most.subtract(step);
            case 4 -> least.add(most.subtract(least).multiply(BigDecimal.valueOf(random.nextDouble())));
            default -> least.add(BigDecimal.valueOf(random.nextInt(200_000)).multiply(step));
        };
        BigDecimal inStep = drawn.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        return inStep.max(least).min(most);
    }

    private LocalDate day() {
        return switch (random.nextInt(10)) {
            case 0 -> LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 28);
            case 1 -> LocalDate.of(2024, 2, 29);
            case 2, 3, 4 -> LocalDate.of(1950, 1, 1).plusDays(random.nextInt(27_000));
            default -> FIRST.plusDays(random.nextInt(2_300));
        };
    }

    private String text(JsonNode schema, String name) {
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(2_000);
        String pattern = schema.path("pattern").asString("(?s).*");
        List<String> fitting = new ArrayList<>(name.equals("id") || name.equals("for") ? IDS : TEXTS);
        fitting.addAll(IDS);
        fitting.add("y".repeat(least));
        fitting.add("y".repeat(most));
        fitting.removeIf(
                text -> text.codePointCount(0, text.length()) < least || text.codePointCount(0, text.length()) > most || !text.matches(pattern));
        if (fitting.isEmpty()) {
            throw new AssertionError("No text is known that this allows: " + schema);
        }
        return fitting.get(random.nextInt(fitting.size()));
    }
}
