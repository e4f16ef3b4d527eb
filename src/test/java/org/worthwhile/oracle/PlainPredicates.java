package org.worthwhile.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.people.Councils;
import org.worthwhile.people.Known;
import org.worthwhile.places.LocalAuthority;
import tools.jackson.databind.JsonNode;

/**
 * Says of a person whether a condition of the catalogue's data is true, false or not known ({@code null}). It is written
 * without looking at how the rules do it. Of a place, it is known what is the same in every council that the person can live in.
 */
final class PlainPredicates {

    private static final Set<String> PLACES = Set.of("localAuthority", "combinedAuthority", "nation", "areas");

    private final Councils councils;
    private final Map<String, Boolean> known = new HashMap<>();

    PlainPredicates(Councils councils) {
        this.councils = councils;
    }

    Boolean holds(JsonNode predicate, Known person) {
        if (predicate.isArray()) {
            return condition(predicate, person);
        }
        Map.Entry<String, JsonNode> only = predicate.properties().iterator().next();
        return switch (only.getKey()) {
            case "all" -> not(any(not(each(only.getValue(), person))));
            case "any" -> any(each(only.getValue(), person));
            case "not" -> not(holds(only.getValue(), person));
            case "open" -> Boolean.FALSE.equals(holds(only.getValue(), person)) ? false : null;
            default -> throw new IllegalArgumentException(predicate.toString());
        };
    }

    private List<Boolean> each(JsonNode predicates, Known person) {
        List<Boolean> each = new ArrayList<>();
        predicates.forEach(one -> each.add(holds(one, person)));
        return each;
    }

    private static Boolean any(List<Boolean> some) {
        return some.contains(true) ? Boolean.TRUE : some.contains(null) ? null : Boolean.FALSE;
    }

    private static Boolean not(Boolean one) {
        return one == null ? null : !one;
    }

    private static List<Boolean> not(List<Boolean> some) {
        List<Boolean> not = new ArrayList<>();
        some.forEach(one -> not.add(not(one)));
        return not;
    }

    private Boolean condition(JsonNode condition, Known person) {
        String fact = condition.get(0).asString();
        String op = condition.get(1).asString();
        JsonNode wanted = condition.get(2);
        if (fact.equals("date")) {
            int compared = person.date().toString().compareTo(wanted.asString());
            return op.equals("ge") ? compared >= 0 : compared < 0;
        }
        if (fact.equals("areas") && person.has(fact, wanted.get(0).asString()) != null) {
            return person.has(fact, wanted.get(0).asString());
        }
        if (PLACES.contains(fact)) {
            return place(condition, person);
        }
        Object value = person.value(fact);
        if (op.equals("overlaps") || op.equals("ne")) {
            return list(fact, op, wanted, person);
        }
        if (value == null) {
            return null;
        }
        return value instanceof BigDecimal number ? number(number, op, wanted)
                : value instanceof Boolean truth ? truth == wanted.booleanValue()
                : op.equals("in") ? wanted.valueStream().anyMatch(word -> word.asString().equals(value))
                : wanted.asString().equals(value);
    }

    private static Boolean number(BigDecimal number, String op, JsonNode wanted) {
        return switch (op) {
            case "ge" -> number.compareTo(wanted.decimalValue()) >= 0;
            case "gt" -> number.compareTo(wanted.decimalValue()) > 0;
            case "le" -> number.compareTo(wanted.decimalValue()) <= 0;
            case "lt" -> number.compareTo(wanted.decimalValue()) < 0;
            case "eq" -> number.compareTo(wanted.decimalValue()) == 0;
            case "between" -> number(number, "ge", wanted.get(0)) && number(number, "le", wanted.get(1));
            default -> throw new IllegalArgumentException(op);
        };
    }

    /** Has one of these words; or, where the list is held against the empty one, has any at all. */
    private static Boolean list(String fact, String op, JsonNode wanted, Known person) {
        if (op.equals("overlaps")) {
            return any(wanted.valueStream().map(word -> person.has(fact, word.asString())).toList());
        }
        boolean some = person.value(fact) instanceof Map<?, ?> words && words.containsValue(true);
        return some ? Boolean.TRUE : person.knowsAll(fact) ? Boolean.FALSE : null;
    }

    private Boolean place(JsonNode condition, Known person) {
        String home = (String) person.value("localAuthority");
        if (home != null) {
            return councils.meets(councils.named(home), condition);
        }
        String nation = (String) person.value("nation");
        String combined = (String) person.value("combinedAuthority");
        String asked = condition + " of " + nation + " and " + combined;
        if (!known.containsKey(asked)) {
            known.put(asked, everywhere(condition, nation, combined));
        }
        return known.get(asked);
    }

    /** What is the same in every council of a nation, or of all where that is not known either. */
    private Boolean everywhere(JsonNode condition, String nation, String combined) {
        Boolean same = null;
        boolean first = true;
        for (LocalAuthority council : councils
                .those(one -> (nation == null || one.nation().equals(nation)) && (combined == null || combined.equals(one.combinedAuthority())))) {
            Boolean here = councils.meets(council, condition);
            if (here == null || !first && !here.equals(same)) {
                return null;
            }
            same = here;
            first = false;
        }
        return same;
    }
}
