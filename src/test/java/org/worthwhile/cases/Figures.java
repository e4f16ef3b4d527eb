package org.worthwhile.cases;

import java.math.BigDecimal;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads figures from an answer about a position. */
final class Figures {

    private final JsonNode answer;

    Figures(JsonNode answer) {
        this.answer = answer;
    }

    /** The figure of a pointer as published-examples.json writes it; null where the answer has none. */
    BigDecimal at(String pointer) {
        BigDecimal sum = null;
        for (String part : pointer.split("\\+")) {
            BigDecimal figure = one(part.strip());
            if (figure == null) {
                return null;
            }
            sum = sum == null ? figure : sum.add(figure);
        }
        return sum;
    }

    private BigDecimal one(String pointer) {
        if (pointer.startsWith("element:")) {
            return sum("/universalCredit/elements", pointer.substring("element:".length()));
        }
        if (pointer.startsWith("otherBenefits:")) {
            return sum("/otherBenefits", pointer.substring("otherBenefits:".length()));
        }
        if (pointer.startsWith("lines:")) {
            return sum("/lines", pointer.substring("lines:".length()));
        }
        return number(node(pointer));
    }

    /** What stands at a JSON pointer, at a path such as people[0].netPay, or in universalCredit. */
    JsonNode node(String pointer) {
        if (pointer.startsWith("/")) {
            return answer.at(pointer);
        }
        if (pointer.contains(".")) {
            return answer.at("/" + pointer.replace("[", "/").replace("]", "").replace('.', '/'));
        }
        return answer.path("universalCredit").path(pointer);
    }

    BigDecimal universalCredit(String name) {
        return number(answer.path("universalCredit").path(name));
    }

    BigDecimal element(String id) {
        return sum("/universalCredit/elements", id);
    }

    BigDecimal otherBenefit(String id) {
        return sum("/otherBenefits", id);
    }

    /** All rows of one id together; nought where there is none, since nil rows are left out. */
    private BigDecimal sum(String rows, String id) {
        return StreamSupport.stream(answer.at(rows).spliterator(), false)
                .filter(row -> row.path("id").asString("").equals(id))
                .map(row -> row.path("amount").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}
