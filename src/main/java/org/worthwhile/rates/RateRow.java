package org.worthwhile.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One dated value: in force from its date until the next row of the same name.
 *
 * @param amount the value in its unit; {@code null} where the value ends (a repeal)
 * @param date the value of a row whose unit is {@code date}
 * @param file the file and {@code line} where the row stands
 */
public record RateRow(
        String name,
        LocalDate from,
        Basis basis,
        BigDecimal amount,
        LocalDate date,
        String unit,
        Status status,
        String citation,
        String source,
        String file,
        int line) {

    public boolean ended() {
        return amount == null && date == null;
    }

    /** Which day decides that a value applies. */
    public enum Basis {
        ASSESSMENT_PERIOD_START, PAY_DATE, TAX_YEAR, WEEK, CLAIM_DATE;

        /** As the rows write it: {@code assessment-period-start}. */
        public String written() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether a value is law, announced, only expected, or put in its place by a question that asks what would be if. */
    public enum Status {
        ENACTED, ANNOUNCED, PROJECTED, WHAT_IF;

        /** What a row of the rates files may say of itself. */
        public static final List<Status> OF_ROWS = List.of(ENACTED, ANNOUNCED, PROJECTED);

        public String written() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
