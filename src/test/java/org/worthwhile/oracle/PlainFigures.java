package org.worthwhile.oracle;

import java.util.Map;

/**
 * What the plain reading makes of a household: whole pence, a month unless the name says otherwise.
 * Maps are by the id of the adult, child or other income.
 */
public record PlainFigures(
        Map<String, Person> people,
        Elements elements,
        long maximumAmount,
        long earnedIncome,
        long workAllowance,
        long earningsDeduction,
        long tariffIncome,
        long unearnedIncome,
        long awardBeforeCap,
        long capReduction,
        long award,
        long childBenefit,
        Map<String, Long> carersAllowance,
        Map<String, Long> otherIncome,
        long scottishChildPayment,
        long netIncome) {

    /**
     * One adult's pay.
     *
     * @param gross pay before tax; pay that was given as take-home pay stands in {@code takeHomeGiven} instead
     * @param pension what leaves the pay
     * @param sacrificed the part of it that is pay given up, and so is no pay in the law of benefits
     * @param pensionRelief what the scheme claims back from HMRC on top of it, under relief at source
     * @param net what is brought home
     */
    public record Person(
            long gross,
            long incomeTax,
            long nationalInsurance,
            long pension,
            long sacrificed,
            long pensionRelief,
            long takeHomeGiven,
            long net) {

        /** What Universal Credit counts (reg 55): the whole contribution is off, relief and all. */
        long earnings() {
            return net - pensionRelief;
        }

        /** What was paid into a pension, its tax relief included. */
        long contributions() {
            return pension - sacrificed + pensionRelief;
        }
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
