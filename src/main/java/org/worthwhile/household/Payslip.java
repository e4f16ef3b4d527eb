package org.worthwhile.household;

/**
 * What tax is worked out on at one time: one payment under PAYE, one person's whole year on the annual basis.
 *
 * @param id unique within the household
 * @param adult whose it is
 * @param frequency how often such a payslip comes
 * @param perMonth how many of them the assessment period holds
 * @param code the tax code; on the annual basis, the allowance of the year applies instead
 */
public record Payslip(String id, String adult, Frequency frequency, Share perMonth, TaxCode code) {

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
}
