package org.worthwhile.uprating;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.worthwhile.rates.RateRow;

/**
 * What a rate would be in a year.
 *
 * @param before its row until then
 * @param amount what it would be; {@code null} where that cannot be said yet
 * @param from the first day
 * @param how the rule that was used, in words: {@code CPI 3.8%, to the nearest 5p}
 * @param waits what is missing; {@code null} where nothing is
 * @param there the row that the year has already; {@code null} where it has none
 * @param exception why the law of that year is not what the practice gives; {@code null} where nothing is said
 */
public record Projection(
        String name, RateRow before, BigDecimal amount, LocalDate from, String how, String waits, String note, String citation, String source,
        RateRow there, String exception) {

    /** Whether it changes, so that a row is needed. */
    public boolean changes() {
        return amount != null && amount.compareTo(before.amount()) != 0;
    }

    /** Whether the year's row is more than expected: announced, or law. */
    public boolean settled() {
        return there != null && there.status() != RateRow.Status.PROJECTED;
    }

    /** Whether the year's row is law. */
    public boolean law() {
        return there != null && there.status() == RateRow.Status.ENACTED;
    }

    /** Whether the practice gives what the law says. */
    public boolean asEnacted() {
        return law() && amount != null && there.amount() != null && amount.compareTo(there.amount()) == 0;
    }
}
