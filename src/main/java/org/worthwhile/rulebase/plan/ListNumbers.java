package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.functions.Predicate1;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.Rates;

/** Numbers the lists that rules look through, while the rules are read. */
final class ListNumbers {

    /** What a list holds: rules that ask the same of a fact share a list, and so the work of making it. */
    record Asked(Class<?> type, Set<Predicate1<Object>> only) {

        /** The name of the rate that is asked for; {@code null} where something else is. */
        String rate() {
            return only.stream().filter(NamedRate.class::isInstance).map(one -> ((NamedRate) one).name()).findAny().orElse(null);
        }
    }

    private final Map<Asked, Integer> numbers = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /** The list of the facts of a type that pass some constraints by themselves. */
    int numberOf(Class<?> type, Set<Predicate1<Object>> only) {
        Integer known = numbers.get(new Asked(type, only));
        if (known != null) {
            return known;
        }
        if (!only.isEmpty()) {
            numberOf(type, Set.of());
        }
        numbers.put(new Asked(type, only), asked.size());
        asked.add(new Asked(type, only));
        return asked.size() - 1;
    }

    /**
     * What a rule sees of the rates that asks for one by its name: another than before only where that rate is worth something else.
     */
    record NamedRate(String name) implements Predicate1<Object> {

        @Override
        public boolean test(Object rates) {
            return true;
        }
    }

    int numberOfRate(String name) {
        return numberOf(Rates.class, Set.of(new NamedRate(name)));
    }

    boolean isOfRates(int list) {
        return asked.get(list).type() == Rates.class;
    }

    /** First the lists that are most often empty: of lines, and of those that ask most. */
    List<Integer> rarestFirst(Collection<Integer> lists) {
        return lists.stream()
                .sorted(Comparator.comparing((Integer list) -> asked.get(list).type() != Line.class)
                        .thenComparing(list -> -asked.get(list).only().size()))
                .toList();
    }

    /** All lists, each at its number. */
    List<Asked> all() {
        return asked;
    }
}
