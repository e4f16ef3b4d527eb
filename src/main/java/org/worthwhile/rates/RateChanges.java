package org.worthwhile.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A question that begins with "what if": values that stand in for those of the law, on every day from the first on which the
 * rate has a value, and rows that are not law yet.
 *
 * @param values by the name of the rate, each as a cell of the rates files has it: {@code 60}, or {@code 2026-04-06} for a day
 * @param assumed which rows count beside the enacted ones, from their date on: announced, projected
 */
public record RateChanges(Map<String, String> values, Set<RateRow.Status> assumed) {

    /** The law as it stands. */
    public static final RateChanges NONE = new RateChanges(Map.of(), Set.of());

    /** More than any rate can be; the names that rules give to their sums hold as much. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);
    private static final int PENNIES = 2;

    /**
     * One value that cannot be.
     *
     * @param name the rate
     * @param detail what is wrong, in plain words
     * @param suggestion what was probably meant; {@code null} where we cannot say
     */
    public record Mistake(String name, String detail, String suggestion) {

        @Override
        public String toString() {
            return name + ": " + detail + (suggestion == null ? "" : " " + suggestion);
        }
    }

    public RateChanges {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        assumed = Set.copyOf(assumed);
    }

    public boolean none() {
        return values.isEmpty() && assumed.isEmpty();
    }

    /** Everything in it that this book of rates cannot take. */
    public List<Mistake> mistakes(RateBook book) {
        List<Mistake> mistakes = new ArrayList<>();
        values.forEach((name, value) -> {
            Mistake mistake = book.rowsOf(name).isEmpty() ? unknown(name, book) : mistake(lastWithValue(name, book), value);
            if (mistake != null) {
                mistakes.add(mistake);
            }
        });
        return mistakes;
    }

    private static Mistake unknown(String name, RateBook book) {
        List<String> names = new ArrayList<>();
        book.names().forEach(names::add);
        String nearest = Nearest.to(name, names);
        return new Mistake(
                name, "No rate has this name.",
                nearest == null ? null : "Did you mean \"" + nearest + "\"?");
    }

    private static RateRow lastWithValue(String name, RateBook book) {
        List<RateRow> rows = book.rowsOf(name);
        return rows.stream().filter(row -> !row.ended()).reduce((earlier, later) -> later).orElse(rows.get(0));
    }

    private static Mistake mistake(RateRow row, String value) {
        String name = row.name();
        if (row.unit().equals("date")) {
            return day(value) != null ? null : new Mistake(name, "This rate is a day.", "Write a date like 2026-04-06.");
        }
        if (!value.matches("-?\\d{1,12}(\\.\\d{1,12})?")) {
            return new Mistake(name, "This is not a plain number.", "Write it like " + plain(row) + ", in " + row.unit() + ".");
        }
        BigDecimal number = new BigDecimal(value);
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            return new Mistake(name, number.signum() < 0 ? "A rate cannot be less than 0." : "This is more than any rate can be.", null);
        }
        return ofUnit(row, number.stripTrailingZeros());
    }

    private static Mistake ofUnit(RateRow row, BigDecimal number) {
        if (row.unit().equals("percent")) {
            // Some percentages of the law are of another band, and more than a whole.
            if (number.compareTo(row.amount().max(BigDecimal.valueOf(100))) > 0) {
                return new Mistake(row.name(), "A rate in percent cannot be more than 100.", null);
            }
            boolean share = number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0 && row.amount().compareTo(BigDecimal.ONE) >= 0;
            return share
                    ? new Mistake(row.name(), "This is less than 1 percent, where the law has " + plain(row) + ".",
                            "For " + plain(number.movePointRight(2)) + "% write " + plain(number.movePointRight(2)) + ".")
                    : null;
        }
        if (RateFile.WHOLE.contains(row.unit())) {
            return number.scale() <= 0
                    ? null
                    : new Mistake(row.name(), "This must be a whole number of " + row.unit() + ".", null);
        }
        return number.scale() <= Math.max(PENNIES, row.amount().scale())
                ? null
                : new Mistake(row.name(), "This is more exact than a penny.", null);
    }

    /** The rows that stand in for the book's own. @throws IllegalArgumentException naming the first mistake */
    Map<String, RateRow> rows(RateBook book) {
        List<Mistake> mistakes = mistakes(book);
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(mistakes.get(0).toString());
        }
        Map<String, RateRow> rows = new TreeMap<>();
        values.forEach((name, value) -> {
            RateRow like = lastWithValue(name, book);
            boolean day = like.unit().equals("date");
            rows.put(name, new RateRow(
                    name, LocalDate.MIN, like.basis(), day ? null : new BigDecimal(value), day ? day(value) : null, like.unit(),
                    RateRow.Status.WHAT_IF, "", "", "", 0));
        });
        return rows;
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String plain(RateRow row) {
        return row.amount() == null ? "0" : plain(row.amount());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
