package org.worthwhile.household;

import java.time.LocalDate;
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

    /** The month that begins on a day; pay is taken to arrive on its last day. */
    public static Period startingOn(LocalDate start) {
        LocalDate end = start.plusMonths(1).minusDays(1);
        return new Period(start, end, end);
    }

    /** The same month with pay arriving on another day of it. */
    public Period paidOn(LocalDate day) {
        return new Period(start, end, day);
    }

    /** How old somebody is on the last day, in whole years. */
    public int ageOf(LocalDate birthDate) {
        return (int) ChronoUnit.YEARS.between(birthDate, end);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
