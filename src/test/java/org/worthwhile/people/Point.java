package org.worthwhile.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One word or one edge of one condition, on which a programme can turn.
 *
 * @param value what the person has there; a day for a condition on the date
 */
public record Point(PlainProgramme programme, JsonNode condition, Object value) {

    String fact() {
        return condition.get(0).asString();
    }

    /** Every one of every programme. Of where somebody lives, only the council is one; the rest is drawn to meet the conditions. */
    public static List<Point> all(FactList facts) {
        List<Point> points = new ArrayList<>();
        for (String id : CataloguePredicates.ALL.programmes()) {
            PlainProgramme programme = PlainProgramme.asRuled(id);
            for (JsonNode condition : programme.conditions()) {
                values(condition, facts).forEach(value -> points.add(new Point(programme, condition, value)));
            }
        }
        return points;
    }

    private static List<Object> values(JsonNode condition, FactList facts) {
        String fact = condition.get(0).asString();
        JsonNode wanted = condition.get(2);
        List<Object> values = new ArrayList<>();
        if (fact.equals("date")) {
            LocalDate day = LocalDate.parse(wanted.asString());
            values.addAll(List.of(day.minusDays(1), day));
        } else if (fact.equals(RandomPerson.FOLLOWS) || RandomPerson.WHERE.contains(fact) && !fact.equals("localAuthority")) {
            return List.of();
        } else if (wanted.isBoolean()) {
            values.addAll(List.of(true, false));
        } else if (condition.get(1).asString().equals("overlaps")) {
            wanted.forEach(word -> values.add(only(word.asString(), wanted)));
        } else {
            (wanted.isArray() ? wanted.valueStream() : Stream.of(wanted)).forEach(one -> {
                if (one.isNumber()) {
                    BigDecimal step = BigDecimal.ONE.movePointLeft(facts.get(fact).decimals());
                    BigDecimal limit = one.decimalValue();
                    values.addAll(List.of(limit.subtract(step), limit, limit.add(step)));
                } else {
                    values.add(one.asString());
                }
            });
        }
        return values;
    }

    /** Of several words, one that is in, and the others out. */
    private static Map<String, Object> only(String word, JsonNode words) {
        Map<String, Object> only = new TreeMap<>();
        words.forEach(one -> only.put(one.asString(), one.asString().equals(word)));
        return only;
    }

    @Override
    public String toString() {
        return programme.id() + " " + condition + " at " + value;
    }
}
