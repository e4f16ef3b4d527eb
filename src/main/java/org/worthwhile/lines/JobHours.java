package org.worthwhile.lines;

import java.math.BigDecimal;

/**
 * The hours that a job on offer takes.
 *
 * @param job the job's id
 * @param hoursPerWeek hours worked and paid, with at most six decimals; {@code null} when not given
 * @param hoursGivenPerWeek hours worked and hours on the way together, with at most six decimals; {@code null}
 *     when either is not known
 */
public record JobHours(String job, BigDecimal hoursPerWeek, BigDecimal hoursGivenPerWeek) {
}
