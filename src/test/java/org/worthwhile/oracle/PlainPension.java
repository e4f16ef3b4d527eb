package org.worthwhile.oracle;

import org.worthwhile.household.Adult;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.household.PayBasis;
import org.worthwhile.household.Pension;
import org.worthwhile.household.Share;
import org.worthwhile.household.Situation;
import org.worthwhile.rates.Rates;

/** What a worker pays into a workplace pension (Pensions Act 2008; Finance Act 2004, ss 192 and 193). */
final class PlainPension {

    private final Situation situation;
    private final Rates rates;
    private final Adult adult;

    PlainPension(Situation situation, Rates rates, Adult adult) {
        this.situation = situation;
        this.rates = rates;
        this.adult = adult;
    }

    boolean sacrificed(Job job) {
        return job.pension().relief() == Pension.Relief.SALARY_SACRIFICE;
    }

    boolean beforeTax(Job job) {
        return job.pension().relief() != Pension.Relief.RELIEF_AT_SOURCE;
    }

    /** The part of a contribution that the scheme claims back: the basic rate, where relief is given at source. */
    Share relief(Job job) {
        return beforeTax(job) ? Share.NONE : rates.share("auto-enrolment.relief-at-source-rate");
    }

    /** The worker's whole contribution for one payslip; pay is counted in parts of a penny, the contribution in pence. */
    long contribution(Job job, long pay, int parts) {
        Pension terms = job.pension();
        boolean annual = situation.payBasis() == PayBasis.ANNUAL;
        int times = annual ? job.frequency().perYear() : 1;
        return switch (terms.scheme()) {
            case NONE -> 0;
            case OWN -> terms.contribution() != null
                    ? withRelief(job, terms.contribution().times(times).lowerOf(Money.ofPence(pay).dividedBy(parts)))
                    : percentOf(terms.ofQualifyingEarnings() ? qualifying(job, pay, parts) : new Share(pay, parts),
                            terms.percent());
            case AUTO_ENROLMENT -> enrolled(job, pay, parts)
                    ? percentOf(qualifying(job, pay, parts), rates.share("auto-enrolment.employee-percent"))
                    : 0;
        };
    }

    /** An amount that leaves the pay, with what the provider claims on top. */
    private long withRelief(Job job, Money paid) {
        return paid.dividedBy(relief(job).remainder()).pence();
    }

    private static long percentOf(Share pay, Share percent) {
        return Pence.halfUp(pay.numerator() * percent.numerator(), pay.denominator() * percent.denominator());
    }

    private boolean enrolled(Job job, long pay, int parts) {
        boolean ofAge = adult.age() >= rates.whole("auto-enrolment.min-age")
                && !PlainClaim.ofPensionAge(situation, rates, adult);
        Share part = partOfYear(job);
        return ofAge && pay * part.denominator() > rates.of("auto-enrolment.trigger").pence() * part.numerator() * parts;
    }

    /** Pay between the two qualifying limits, as a fraction of a penny. */
    private Share qualifying(Job job, long pay, int parts) {
        Share part = partOfYear(job);
        long scale = part.denominator() * parts;
        long lower = rates.of("auto-enrolment.qualifying-lower").pence() * part.numerator() * parts;
        long upper = rates.of("auto-enrolment.qualifying-upper").pence() * part.numerator() * parts;
        return new Share(Math.max(0, Math.min(pay * part.denominator(), upper) - lower), scale);
    }

    private Share partOfYear(Job job) {
        if (situation.payBasis() == PayBasis.ANNUAL) {
            return Share.WHOLE;
        }
        return weeks(job.frequency()) == 0 ? new Share(1, 12) : new Share(weeks(job.frequency()), 52);
    }

    static int weeks(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> 1;
            case TWO_WEEKLY -> 2;
            case FOUR_WEEKLY -> 4;
            default -> 0;
        };
    }
}
