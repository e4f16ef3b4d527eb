package org.worthwhile.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is paid for one child's care.
 *
 * @param child the child's id
 * @param month pounds a month, exact, as if it went on all the year
 * @param forJob the id of the job on offer that needs it; {@code null} for what is paid already
 * @param hoursPerWeek the hours a week that are paid for; {@code null} when not given
 * @param freeHours hours a week beside them that are free already; {@code null} when not given
 * @param termTimeOnly whether it is paid in school terms only; the month is then one of term
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

    /** The same care, which does not begin before a day. */
    Childcare begun(LocalDate start) {
        return from != null && !from.isBefore(start)
                ? this
                : new Childcare(child, month, registered, forJob, hoursPerWeek, freeHours, termTimeOnly, paidOn, start, to);
    }

    /** What the care within a period costs: by the days of it, and the weeks of school in a year where it is for terms only. */
    public Money during(Period period, int schoolWeeks) {
        LocalDate first = from == null || from.isBefore(period.start()) ? period.start() : from;
        return between(first, period, schoolWeeks);
    }

    /** What care costs to the end of a period: of a bill for some days also those before the period, otherwise of the period alone. */
    public Money upTo(Period period, int schoolWeeks) {
        return from == null || to == null ? during(period, schoolWeeks) : between(from, period, schoolWeeks);
    }

    /** Whether care that costs something lies in a period. */
    public boolean fallsIn(Period period) {
        return month.isPositive() && (from == null || !from.isAfter(period.end())) && (to == null || !to.isBefore(period.start()));
    }

    /** Whether care that costs something lies in a period, or a bill for some days in it or before. */
    public boolean begunBy(Period period) {
        return from == null || to == null ? fallsIn(period) : month.isPositive() && !from.isAfter(period.end());
    }

    private Money between(LocalDate first, Period period, int schoolWeeks) {
        LocalDate last = to == null || to.isAfter(period.end()) ? period.end() : to;
        long days = Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
        Money whole = termTimeOnly ? month.times(schoolWeeks, 52) : month;
        return whole.times(days, ChronoUnit.DAYS.between(period.start(), period.end()) + 1);
    }

    /** Whether it was paid before a period, but no more than so many periods before. */
    public boolean paidWithin(int periods, Period period) {
        return paidOn != null && paidOn.isBefore(period.start()) && !paidOn.isBefore(period.start().minusMonths(periods));
    }

    /** Whether part of the care is free already. */
    public boolean partlyFree() {
        return freeHours != null && freeHours.signum() > 0;
    }
}
