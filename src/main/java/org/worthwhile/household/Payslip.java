package org.worthwhile.household;

/**
 * What tax is worked out on at one time: one payment under PAYE, one person's whole year on the annual basis.
 *
 * @param id unique within the household
 * @param adult whose it is
 * @param frequency how often such a payslip comes
 * @param perMonth how many of them the assessment period holds
 * @param perYear how many like it a year holds: where several came in the period, each stands for its part of the year's
 * @param code the tax code; on the annual basis, the allowance of the year applies instead
 * @param yearToDate the tax year so far, where a cumulative code looks back on it; {@code null}: the payslip stands alone
 */
public record Payslip(
        String id,
        String adult,
        Frequency frequency,
        Share perMonth,
        Share perYear,
        TaxCode code,
        YearToDate yearToDate) {

    /** The part of a tax year that one payslip covers. */
    public Share partOfYear() {
        return switch (frequency) {
            case CALENDAR_MONTHLY -> new Share(1, 12);
            case ANNUAL -> Share.WHOLE;
            default -> new Share(frequency.weeks(), 52);
        };
    }

    public boolean annual() {
        return frequency == Frequency.ANNUAL;
    }

    /** Whether it pays for weeks: one, two or four. */
    public boolean inWeeks() {
        return frequency.isWeeks();
    }

    /** Whether it pays for a calendar month. */
    public boolean monthly() {
        return frequency == Frequency.CALENDAR_MONTHLY;
    }

    /** Whether tax is worked out over the tax year so far. */
    public boolean looksBack() {
        return yearToDate != null;
    }

    /** The weeks or months over which tax is worked out: its own, or all of the tax year so far. */
    public int taxedWeeksOrMonths() {
        return looksBack() ? yearToDate.number() : taxWeeksOrMonths();
    }

    /** The part of the tax year over which tax is worked out. */
    public Share taxedPartOfYear() {
        return annual() ? Share.WHOLE : new Share(taxedWeeksOrMonths(), taxWeeksOrMonthsOfYear());
    }

    /** Whether tax is taken in bands: always over a year, under PAYE when the code says so. */
    public boolean inBands() {
        return annual() || code.inBands();
    }

    /** Whether Scottish bands and rates apply. */
    public boolean scottish() {
        return code.scottish();
    }

    /** How many weeks or months one payslip pays for, as the tax tables count them: 1, 2 or 4. */
    public int taxWeeksOrMonths() {
        return inWeeks() ? frequency.weeks() : 1;
    }

    /** How many of those the tax year has: 52 weeks or 12 months. */
    public int taxWeeksOrMonthsOfYear() {
        return inWeeks() ? 52 : 12;
    }
}
