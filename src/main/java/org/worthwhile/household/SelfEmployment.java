package org.worthwhile.household;

/**
 * An adult's trade.
 *
 * @param profit receipts less allowable expenses in the assessment period, pounds a month, exact
 * @param gainful whether it is the main employment, organised, regular and for profit (reg 64)
 * @param startUpPeriod whether the first twelve months of gainful self-employment run (reg 63)
 * @param incomeTaxPaid income tax paid to HMRC in the period; {@code null}: worked out as a twelfth of the year's
 * @param nationalInsurancePaid class 2 and 4 contributions paid in the period; {@code null}: worked out
 * @param pensionPaid relievable pension contributions paid in the period, tax relief included
 */
public record SelfEmployment(
        String adult,
        Money profit,
        boolean gainful,
        boolean startUpPeriod,
        Money incomeTaxPaid,
        Money nationalInsurancePaid,
        Money pensionPaid) {
}
