package org.worthwhile.household;

import java.util.Set;

/**
 * A council's own scheme for people of working age, as it stands on the first day of the period. Sums are pounds a week.
 *
 * @param council the short name
 * @param page where the council says how its scheme works
 * @param years like {@code 2026-27}
 * @param certain false where something in it was not read in the council's own words
 * @param most the most it pays, of the bill or of what the means test leaves; the bands say it where there are any
 * @param percentOfAward whether that share is taken of what the means test leaves, and not of the bill
 * @param taper of income above what the household needs; {@code null} where bands say it
 * @param bandCap the dearest council tax band that is looked at, like {@code b}; {@code null} for none
 * @param capitalLimit savings above it shut out; those of just so much as well where {@code limitShutsOut}
 * @param leastAward less than this is not paid
 * @param otherIncome what counts beside Universal Credit and earnings
 * @param tariffIncome whether income that savings are taken to bring counts
 * @param notIncome what is left out, by the words of the scheme's file
 * @param earningsDisregard what is left out of earnings
 * @param disabilityDisregard what is left out of all income where somebody has a disability benefit
 * @param protects whom the band cap does not touch, by the words of the scheme's file
 * @param protectsLoneParentsOfChildUnder an age; 0 where lone parents are not spared the cap
 * @param deductionsFromBill whether deductions for other adults come off the bill, and not off the reduction
 * @param noDeductionsOnPip whether nothing is taken off for other adults where the tenant or partner has PIP daily living
 * @param deductionsKnown whether what other adults take off is known at all
 */
public record CouncilTaxScheme(
        String council,
        String page,
        String years,
        boolean certain,
        Kind kind,
        Share most,
        boolean percentOfAward,
        Share taper,
        String bandCap,
        Money capitalLimit,
        boolean limitShutsOut,
        Money leastAward,
        UniversalCredit universalCredit,
        Others otherIncome,
        boolean tariffIncome,
        Set<String> notIncome,
        Money earningsDisregard,
        Money disabilityDisregard,
        Set<String> protects,
        int protectsLoneParentsOfChildUnder,
        boolean deductionsFromBill,
        boolean noDeductionsOnPip,
        boolean deductionsKnown) {

    /** How a scheme goes by income. */
    public enum Kind {
        /** So much less for each pound above what the household needs. */
        TAPER,
        /** A percentage for each band of income. */
        INCOME_BANDS,
        /** A percentage for each band of income above what the household needs. */
        BANDED_DISCOUNT
    }

    /** How much of Universal Credit is income. */
    public enum UniversalCredit { WHOLE, WITHOUT_HOUSING, NONE }

    /** Which other income counts. */
    public enum Others { ALL, NOT_FROM_DWP, NONE }

    /** Whether the household's needs are looked at, as the Universal Credit of its size measures them. */
    public boolean looksAtNeeds() {
        return kind != Kind.INCOME_BANDS;
    }

    /** Whether so much in savings shuts a household out. */
    public boolean shutsOut(Money savings) {
        return savings.isAbove(capitalLimit) || limitShutsOut && savings.equals(capitalLimit);
    }

    public boolean leavesOut(String income) {
        return notIncome.contains(income);
    }

    public boolean protects(String group) {
        return protects.contains(group);
    }
}
