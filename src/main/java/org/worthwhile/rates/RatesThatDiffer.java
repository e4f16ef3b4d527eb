package org.worthwhile.rates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which rates are not worth the same in two books, on any day. */
public final class RatesThatDiffer {

    private RatesThatDiffer() {
    }

    /** The names of those of which a row, or a value put in its place, is not the same. */
    public static SortedSet<String> between(RateBook before, RateBook after) {
        NavigableSet<String> names = new TreeSet<>();
        if (before.enacted() == after.enacted() && before.changes().equals(after.changes())) {
            return names;
        }
        before.names().forEach(names::add);
        after.names().forEach(names::add);
        names.removeIf(name -> worth(before, name).equals(worth(after, name)));
        return names;
    }

    /** All that decides what a rate is worth on a day. */
    private static List<Object> worth(RateBook book, String name) {
        List<Object> worth = new ArrayList<>();
        worth.add(Objects.toString(book.changes().values().get(name), ""));
        for (RateRow row : book.rowsOf(name)) {
            if (row.status() == RateRow.Status.ENACTED || book.changes().assumed().contains(row.status())) {
                worth.add(Arrays.asList(row.from(), row.basis(), plain(row), row.unit(), row.status()));
            }
        }
        return worth;
    }

    private static Object plain(RateRow row) {
        return row.amount() == null ? Objects.toString(row.date(), "") : row.amount().stripTrailingZeros();
    }

    /** The same of the values of two periods: what is worth something else then, or on a day that can be asked for beside it. */
    static Set<String> between(Rates before, Rates after) {
        Set<String> names = between(before.book(), after.book());
        before.names().forEach(name -> addWhereDiffering(name, before, after, names));
        after.names().forEach(name -> addWhereDiffering(name, before, after, names));
        return names;
    }

    private static void addWhereDiffering(String name, Rates before, Rates after, Set<String> names) {
        if (!Objects.equals(before.valueOf(name), after.valueOf(name))) {
            names.add(name);
        }
    }
}
