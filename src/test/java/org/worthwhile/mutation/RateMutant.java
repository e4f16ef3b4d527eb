package org.worthwhile.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.rates.RateRow;

/**
 * A row of the rates that was made wrong on purpose.
 *
 * @param row as its file has it
 * @param change what was changed, in a few words
 * @param amount instead of its own
 * @param from instead of its own day
 */
public record RateMutant(RateRow row, String change, String amount, String from) {

    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 4, 1);

    /**
     * A row by a penny, or by one in the last place of what is not money; and by a day, where it is new in this year and took the place
     * of another. The first row of a rate begins where the rates served begin, which no law says.
     *
     * @param before the row that it took the place of; {@code null} where it is the first
     */
    static List<RateMutant> of(RateRow row, RateRow before) {
        List<RateMutant> mutants = new ArrayList<>();
        String from = row.from().toString();
        if (row.amount() != null) {
            BigDecimal more = row.amount().add(row.unit().startsWith("GBP") ? new BigDecimal("0.01") : row.amount().ulp());
            mutants.add(new RateMutant(row, row.amount().toPlainString() + " is " + more.toPlainString(), more.toPlainString(), from));
        }
        if (row.date() != null) {
            String next = row.date().plusDays(1).toString();
            mutants.add(new RateMutant(row, row.date() + " is " + next, next, from));
        }
        if (before != null && !row.from().isBefore(THIS_YEAR)) {
            String later = row.from().plusDays(1).toString();
            String amount = row.amount() != null ? row.amount().toPlainString() : row.date() != null ? row.date().toString() : "";
            mutants.add(new RateMutant(row, "begins on " + later, amount, later));
        }
        return mutants;
    }

    /** The line of the file with the change: the columns that change are never in quotation marks. */
    public String changed(String line) {
        String[] columns = line.split(",", 5);
        return String.join(",", columns[0], from, columns[2], amount, columns[4]);
    }

    String name() {
        return row.file() + " " + row.name() + " from " + row.from() + ": " + change;
    }

    @Override
    public String toString() {
        return row.file() + ":" + row.line() + " " + row.name() + " from " + row.from() + ": " + change;
    }
}
