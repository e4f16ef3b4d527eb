package org.worthwhile.uprating;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.rates.RateBook;
import org.worthwhile.rates.RateRow;

/** The rows that are announced or projected, and so not used by an answer unless it is asked to. */
public final class NotYetLaw {

    private NotYetLaw() {
    }

    /** Those of a name, or of all names that begin as it does where it ends in {@code *}; in the order of the names and dates. */
    public static List<RateRow> rows(RateBook book, String name) {
        List<RateRow> rows = new ArrayList<>();
        for (String one : book.names()) {
            if (one.equals(name) || name.endsWith("*") && one.startsWith(name.substring(0, name.length() - 1))) {
                book.rowsOf(one).stream().filter(row -> row.status() != RateRow.Status.ENACTED).forEach(rows::add);
            }
        }
        return rows;
    }
}
