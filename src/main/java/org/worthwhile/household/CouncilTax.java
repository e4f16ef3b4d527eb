package org.worthwhile.household;

import java.time.LocalDate;

/**
 * The council tax of the home, where it was told.
 *
 * @param year pounds a year: the bill after discounts and before any Council Tax Reduction
 * @param band {@code a} to {@code i}; {@code null} when not given
 */
public record CouncilTax(Money year, String band) {

    private static final int APRIL = 4;
    private static final int DAYS_A_WEEK = 7;
    private static final int MONTHS = 12;
    private static final String BANDS = "abcdefghi";
    /** Local Government Finance Act 1992, s 5(1): what a home in each band pays, as ninths of band D. */
    private static final int[] NINTHS = {6, 7, 8, 9, 11, 13, 15, 18, 21};

    /** The bill for a week: the year's over the days of the financial year in which the day lies, times seven; not rounded. */
    public Money week(LocalDate day) {
        return year.times(DAYS_A_WEEK, daysInYear(day));
    }

    /** What a sum a week comes to in a month: a twelfth of the year's, so that the whole bill is a twelfth of the bill; not rounded. */
    public Money month(Money week, LocalDate day) {
        return week.times(daysInYear(day), DAYS_A_WEEK).dividedBy(MONTHS);
    }

    /** The other way round: what a sum a month is by the week; not rounded. */
    public static Money weekOf(Money month, LocalDate day) {
        return month.times(MONTHS).times(DAYS_A_WEEK, daysInYear(day));
    }

    private static long daysInYear(LocalDate day) {
        LocalDate first = LocalDate.of(day.getMonthValue() < APRIL ? day.getYear() - 1 : day.getYear(), APRIL, 1);
        return first.plusYears(1).toEpochDay() - first.toEpochDay();
    }

    /** Whether the home lies in a dearer band than this; false where its band is not known. */
    public boolean above(String limit) {
        return band != null && limit != null && BANDS.indexOf(band) > BANDS.indexOf(limit);
    }

    /** What a home in this band would pay, as a share of this one's bill. */
    public Share shareOf(String limit) {
        return new Share(NINTHS[BANDS.indexOf(limit)], NINTHS[BANDS.indexOf(band)]);
    }
}
