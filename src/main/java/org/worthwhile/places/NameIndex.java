package org.worthwhile.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.worthwhile.places.Register.Row;
import org.worthwhile.rates.RulesFault;

/**
 * Which authority each name means, for councils or for combined authorities: both can have one name, like Lancashire.
 * A code or a name of its own comes before another name, and an authority that still exists before one that has ended.
 */
final class NameIndex {

    private final Map<String, Row> index = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final List<RulesFault> faults;

    NameIndex(List<Row> rows, List<RulesFault> faults) {
        this.faults = faults;
        for (Row row : rows) {
            int rank = row.end() == null ? 0 : 1;
            if (row.code() != null) {
                add(row.code(), row, 0);
            }
            add(row.name(), row, 10 + rank);
            add(row.officialName(), row, 10 + rank);
            row.otherNames().forEach(name -> add(name, row, 20 + rank));
            add(row.name() + " Council", row, 30 + rank);
        }
    }

    private void add(String name, Row row, int rank) {
        String spelling = Spelling.of(name);
        Row other = index.get(spelling);
        if (other == null || ranks.get(spelling) > rank) {
            index.put(spelling, row);
            ranks.put(spelling, rank);
        } else if (other != row && ranks.get(spelling) == rank && rank < 30) {
            faults.add(new RulesFault(Register.FILE, row.line(),
                    "\"" + name + "\" would mean both " + row.name() + " and " + other.name() + " in line " + other.line()));
        }
    }

    <T> Map<String, T> resolve(Function<Row, T> place) {
        Map<String, T> places = new HashMap<>();
        index.forEach((spelling, row) -> places.put(spelling, place.apply(row)));
        return places;
    }
}
