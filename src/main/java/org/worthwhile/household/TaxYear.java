package org.worthwhile.household;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** A tax year, from 6 April to 5 April, and the numbers of its weeks and months as the tax tables count them. */
public record TaxYear(LocalDate start) {

    /** The tax year that holds a day. */
    public static TaxYear of(LocalDate day) {
        LocalDate sixthOfApril = LocalDate.of(day.getYear(), 4, 6);
        return new TaxYear(day.isBefore(sixthOfApril) ? sixthOfApril.minusYears(1) : sixthOfApril);
    }

    /** The number of the tax month that holds a day: 6 April to 5 May is the first. */
    public int month(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(start, day) + 1;
    }

    /** The number of the tax week that holds a day: 6 to 12 April is the first, and the last day or two are week 53. */
    public int week(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(start, day) + 1;
    }

    /** The one after it. */
    public TaxYear next() {
        return new TaxYear(start.plusYears(1));
    }

    /** Its first Monday. */
    public LocalDate firstMonday() {
        return start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** How many Mondays it holds: 52 or 53. */
    public int mondays() {
        return (int) ChronoUnit.WEEKS.between(firstMonday(), start.plusYears(1).minusDays(1)) + 1;
    }
}
