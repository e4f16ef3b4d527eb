package org.worthwhile.household;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is paid for one child's care.
 *
 * @param child the child's id
 * @param month pounds a month, exact
 * @param forJob the id of the job on offer that needs it; {@code null} for what is paid already
 * @param hoursPerWeek the hours a week that are paid for; {@code null} when not given
 * @param freeHours hours a week beside them that are free already; {@code null} when not given
 * @param termTimeOnly whether it is paid in school terms only
 * @param paidOn the day of one bill; {@code null} where it is paid month by month
 * @param from the first day of the care; {@code null} when not given
 * @param to the last day of the care; {@code null} when not given
 */
public record Childcare(
        String child,
        Money month,
        boolean registered,
        String forJob,
        BigDecimal hoursPerWeek,
        BigDecimal freeHours,
        boolean termTimeOnly,
        LocalDate paidOn,
        LocalDate from,
        LocalDate to) {

    /** Care that goes on all the year and is paid month by month. */
    public static Childcare steady(String child, Money month, boolean registered, String forJob) {
        return new Childcare(child, month, registered, forJob, null, null, false, null, null, null);
    }
}
