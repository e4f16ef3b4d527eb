package org.worthwhile.household;

/**
 * Another adult who lives in the home and is not of the benefit unit.
 *
 * @param id a name or number within the household
 * @param age in whole years
 * @param pipDailyLiving the rate of PIP daily living, which lifts the contribution
 * @param partnerOf the id of the non-dependant whose partner this is; {@code null} for none
 * @param working whether this person works 16 hours a week or more
 * @param grossIncome pounds a month before tax, all together; {@code null} when not given
 */
public record NonDependant(
        String id,
        int age,
        PipRate pipDailyLiving,
        boolean responsibleForChildUnder5,
        String partnerOf,
        boolean working,
        Money grossIncome) {
}
