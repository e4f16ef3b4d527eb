package org.worthwhile.household;

import java.math.BigDecimal;
import java.util.List;

/**
 * Weeks of different hours at one pay by the hour.
 *
 * @param hourly pay for an hour, pounds before tax
 * @param low hours of a week with few; {@code null} where a list of weeks was told
 * @param usual hours of a usual week; {@code null} where a list of weeks was told
 * @param high hours of a week with many; {@code null} where a list of weeks was told
 * @param hours hours of one week after another from the start, over and over; empty where low, usual and high were told
 */
public record Weeks(Money hourly, BigDecimal low, BigDecimal usual, BigDecimal high, List<BigDecimal> hours) {

    public boolean inOrder() {
        return !hours.isEmpty();
    }

    /** The hours of a week, counted from 0 at the start of the job. */
    public BigDecimal of(long week) {
        return hours.get((int) (week % hours.size()));
    }
}
