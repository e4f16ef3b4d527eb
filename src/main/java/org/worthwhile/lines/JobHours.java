package org.worthwhile.lines;

import java.math.BigDecimal;

/**
 * The hours that work on offer takes, of all jobs that are taken together.
 *
 * @param job the id of the job, or of the jobs taken together
 * @param hoursPerWeek hours worked and paid, with at most six decimals; {@code null} when not given
 * @param hoursGivenPerWeek hours worked and hours on the way together, with at most six decimals; {@code null}
 *     when either is not known
 * @param replaces whether work of now is given up for it
 * @param moreHours how many more hours a week it takes than the work that is given up, below 0 where it takes fewer;
 *     {@code null} when either is not known
 */
public record JobHours(
        String job, BigDecimal hoursPerWeek, BigDecimal hoursGivenPerWeek, boolean replaces, BigDecimal moreHours) {

    /** Hours on the way: {@code null} when the hours are not known. */
    private BigDecimal hoursOnTheWay() {
        return hoursGivenPerWeek == null || hoursPerWeek == null ? null : hoursGivenPerWeek.subtract(hoursPerWeek);
    }

    /** How many more hours a week, with the way there and back in full; {@code null} when that is not known. */
    public BigDecimal moreHoursGiven() {
        return moreHours == null || hoursOnTheWay() == null ? null : moreHours.add(hoursOnTheWay());
    }

    public BigDecimal fewerHours() {
        return moreHours == null ? null : moreHours.negate();
    }
}
