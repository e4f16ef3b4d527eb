package org.worthwhile.oracle;

import java.util.Map;
import org.worthwhile.household.Money;

/**
 * What the plain reading makes of a household: whole pence, a month unless the name says otherwise.
 * Maps are by the id of the adult, child or other income.
 */
public record PlainFigures(
        boolean outOfScope,
        Map<String, Person> people,
        Map<String, Trade> trades,
        Benefits benefits,
        Map<String, Long> otherIncomeTax,
        Elements elements,
        long transitionalElement,
        long maximumAmount,
        Map<String, Long> floor,
        long surplusEarnings,
        long earnedIncome,
        long workAllowance,
        long earningsDeduction,
        long tariffIncome,
        long unearnedIncome,
        long awardBeforeCap,
        long capReduction,
        long award,
        Paid paid,
        long childBenefit,
        Map<String, Money> adjustedNetIncome,
        Map<String, Long> charges,
        Map<String, Long> studentLoans,
        Map<String, Long> otherIncome,
        long scottishChildPayment,
        long netIncome,
        Map<String, String> asked) {

    /**
     * One adult's pay.
     *
     * @param gross pay before tax; pay that was given as take-home pay stands in {@code takeHomeGiven} instead
     * @param pension what leaves the pay
     * @param sacrificed the part of it that is pay given up, and so is no pay in the law of benefits
     * @param pensionRelief what the scheme claims back from HMRC on top of it, under relief at source
     * @param net what is brought home
     * @param taxedYear pay for tax in a year of such months, in the finest parts of a penny
     * @param insuredYear pay for National Insurance in such a year, likewise
     * @param assessedYear pay less every contribution to a pension in such a year, likewise
     * @param repaidYear what employers take in such a year for student loans, likewise
     * @param yearOfPay what was told or comes to be paid in a year, before tax where that is known
     * @param yearOfContributions the year's contributions to pensions, relief included
     */
    public record Person(
            long gross,
            long incomeTax,
            long nationalInsurance,
            long pension,
            long sacrificed,
            long pensionRelief,
            long takeHomeGiven,
            long net,
            long taxedYear,
            long insuredYear,
            long assessedYear,
            long repaidYear,
            Money yearOfPay,
            Money yearOfContributions) {

        /** What Universal Credit counts (reg 55): the whole contribution is off, relief and all. */
        long earnings() {
            return net - pensionRelief;
        }

        /** What was paid into a pension, its tax relief included. */
        long contributions() {
            return pension - sacrificed + pensionRelief;
        }
    }

    /**
     * One adult's trade.
     *
     * @param profit before tax; a loss counts as nothing
     * @param earnings what Universal Credit counts, before any minimum income floor
     */
    public record Trade(long profit, long incomeTax, long nationalInsurance, long pension, long earnings) {

        static final Trade NONE = new Trade(0, 0, 0, 0, 0);

        /** What of it is left to live on. */
        long net() {
            return profit - incomeTax - nationalInsurance - pension;
        }
    }

    /** What is paid of benefits that work or a pension can lessen, by adult. */
    public record Benefits(
            Map<String, Long> carersAllowance,
            Map<String, Long> jobseekersAllowance,
            Map<String, Long> employmentAndSupportAllowance,
            Map<String, Long> maternityAllowance) {

        long total() {
            return sum(carersAllowance) + sum(jobseekersAllowance) + sum(employmentAndSupportAllowance) + sum(maternityAllowance);
        }
    }

    /** What is taken for debts, what the landlord has, and what is left. */
    public record Paid(long debts, long toLandlord, long toYou) {
    }

    /** The elements of the maximum amount, and the steps to the housing and childcare elements. */
    public record Elements(
            long standardAllowance,
            Map<String, Long> children,
            Map<String, Long> disabledChildren,
            Map<String, Long> lcw,
            Map<String, Long> lcwra,
            Map<String, Long> carers,
            Housing housing,
            Childcare childcare) {

        long total() {
            return standardAllowance + sum(children) + sum(disabledChildren) + sum(lcw) + sum(lcwra) + sum(carers)
                    + housing.element() + childcare.element();
        }
    }

    /** The housing element: what is eligible, less spare bedrooms, less non-dependants. */
    public record Housing(long eligible, long underOccupation, long contributions, long element) {
    }

    /** The childcare element: what is paid, and what of it Universal Credit helps with. */
    public record Childcare(long charges, long element) {
    }

    static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
