package org.worthwhile.household;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * One assessment period: a month from its first day (Universal Credit Regulations 2013, reg 21), and the day
 * on which pay is taken to arrive when no pay days were given.
 *
 * @param start the first day
 * @param end the last day, on which ages and circumstances are looked at
 * @param payDay the day that picks tax and National Insurance rates
 */
public record Period(LocalDate start, LocalDate end, LocalDate payDay) {

    /** The period that begins on a day, where Universal Credit first began on that day of a month. */
    public static Period startingOn(LocalDate start) {
        return startingOn(start, start.getDayOfMonth());
    }

    /**
     * The period that begins on a day; pay is taken to arrive on its last day.
     *
     * @param firstDay the day of the month on which Universal Credit first began, 1 to 31
     */
    public static Period startingOn(LocalDate start, int firstDay) {
        LocalDate end = beginning(YearMonth.from(start).plusMonths(1), firstDay).minusDays(1);
        return new Period(start, end, end);
    }

    /**
     * The day on which a period begins in a month (reg 21(2)): the same each month; the last day where entitlement began
     * on a 31st; in February the 27th, in a leap year the 28th, where it began on a 29th or 30th.
     */
    public static LocalDate beginning(YearMonth month, int firstDay) {
        if (firstDay == 31) {
            return month.atEndOfMonth();
        }
        boolean shortened = month.getMonth() == Month.FEBRUARY && firstDay > 28;
        return month.atDay(shortened ? (month.isLeapYear() ? 28 : 27) : firstDay);
    }

    /** The period so many months after this one, or before it. */
    public Period after(int months) {
        return startingOn(beginning(YearMonth.from(start).plusMonths(months), firstDay()), firstDay());
    }

    /** The day of the month on which Universal Credit first began: a period that a short month cuts at one end shows it at the other. */
    private int firstDay() {
        return Math.max(start.getDayOfMonth(), end.plusDays(1).getDayOfMonth());
    }

    /** The day on which Universal Credit for this period is paid: the seventh after it, or at a weekend the Friday before. */
    public LocalDate universalCreditPaidOn() {
        LocalDate seventh = end.plusWeeks(1);
        return switch (seventh.getDayOfWeek()) {
            case SATURDAY -> seventh.minusDays(1);
            case SUNDAY -> seventh.minusDays(2);
            default -> seventh;
        };
    }

    /** Whether a period can begin on a day, where Universal Credit first began on a day of the month. */
    public static boolean beginsOn(LocalDate start, int firstDay) {
        return beginning(YearMonth.from(start), firstDay).equals(start)
                || start.getDayOfMonth() == 29 && firstDay == 29;
    }

    /** The same month with pay arriving on another day of it. */
    public Period paidOn(LocalDate day) {
        return new Period(start, end, day);
    }

    /** How old somebody is on the last day, in whole years. */
    public int ageOf(LocalDate birthDate) {
        return (int) ChronoUnit.YEARS.between(birthDate, end);
    }

    /** How many weeks of Child Benefit are in the tax year of the pay day: its Mondays (Income Tax (Earnings and Pensions) Act 2003, s 681H(2)). */
    public int childBenefitWeeksInTaxYear() {
        return TaxYear.of(payDay).mondays();
    }

    /** The first day of the first period that begins on a day or after it; periods to come, not this one. */
    public LocalDate firstPeriodFrom(LocalDate day) {
        LocalDate first = end.plusDays(1);
        for (int more = 1; first.isBefore(day); more++) {
            first = end.plusDays(1).plusMonths(more);
        }
        return first;
    }

    /** The first day of the first period that begins after a day. */
    public LocalDate firstPeriodAfter(LocalDate day) {
        return firstPeriodFrom(day.plusDays(1));
    }

    /** The next 6 April after this period: a tax year begins (Income Tax Act 2007, s 4(3)). */
    public LocalDate nextTaxYear() {
        return TaxYear.of(end).next().start();
    }

    /** The next day on which new benefit rates begin: the first Monday of a tax year (Social Security Administration Act 1992, s 150). */
    public LocalDate nextBenefitRates() {
        LocalDate thisYears = TaxYear.of(start).firstMonday();
        return start.isBefore(thisYears) ? thisYears : TaxYear.of(start).next().firstMonday();
    }

    /** The next 1 April after this period. */
    public LocalDate nextFirstOfApril() {
        LocalDate first = end.withDayOfYear(1).plusMonths(3);
        return end.isBefore(first) ? first : first.plusYears(1);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
