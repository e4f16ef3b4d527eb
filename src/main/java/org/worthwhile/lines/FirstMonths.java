package org.worthwhile.lines;

import java.time.LocalDate;
import org.worthwhile.household.Money;

/**
 * The days that matter in the first months of a job on offer.
 *
 * @param firstPayDay its first pay day
 * @param firstWage the first take-home pay; {@code null} where it comes later than the periods looked at
 * @param lastBenefitOnly when Universal Credit is last paid for a period without pay of this job; {@code null} for never
 * @param firstReduced when Universal Credit is first paid that the job makes lower; {@code null} for never
 * @param reducedFrom what that payment would have been without the job
 * @param lowest how far ahead of the household without the job it is on the lowest day; negative is behind
 * @param needed what the job costs before the first pay day
 * @param comesIn Universal Credit that is paid from the start until the first pay day
 */
public record FirstMonths(
        String job,
        LocalDate start,
        LocalDate firstPayDay,
        Money firstWage,
        LocalDate lastBenefitOnly,
        Money lastBenefitOnlyAmount,
        LocalDate firstReduced,
        Money firstReducedAmount,
        Money reducedFrom,
        LocalDate lowestDay,
        Money lowest,
        Money needed,
        Money comesIn) {
}
