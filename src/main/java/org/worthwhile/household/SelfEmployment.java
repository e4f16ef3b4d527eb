package org.worthwhile.household;

/**
 * An adult's trade in the assessment period.
 *
 * @param profit receipts less allowable expenses, pounds a month, exact; {@code null} where receipts are given instead
 * @param receipts what came in, pounds a month, exact; {@code null} where the profit is given
 * @param expenses allowable expenses at cost, pounds a month, exact
 * @param carMiles miles driven for the business in the period by car, van or other motor vehicle, in place of its costs
 * @param motorcycleMiles miles ridden for the business in the period by motorcycle, in place of its costs
 * @param hoursAtHome hours of the trade worked at home in the period, in place of a share of the home's costs
 * @param premisesResidents people who live in the business premises, in place of a share of its costs; 0: nobody does
 * @param gainful whether it is the main employment, organised, regular and for profit (reg 64)
 * @param startUpPeriod whether the first twelve months of gainful self-employment run (reg 63)
 * @param incomeTaxPaid income tax paid to HMRC in the period; {@code null}: worked out as a twelfth of the year's
 * @param nationalInsurancePaid class 2 and 4 contributions paid in the period; {@code null}: worked out
 * @param pensionPaid relievable pension contributions paid in the period, tax relief included
 * @param lossesBroughtForward losses of earlier assessment periods that are not yet used up, pounds
 */
public record SelfEmployment(
        String adult,
        Money profit,
        Money receipts,
        Money expenses,
        int carMiles,
        int motorcycleMiles,
        int hoursAtHome,
        int premisesResidents,
        boolean gainful,
        boolean startUpPeriod,
        Money incomeTaxPaid,
        Money nationalInsurancePaid,
        Money pensionPaid,
        Money lossesBroughtForward) {
}
