package org.worthwhile.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A job on offer and what comes with it.
 *
 * @param title what it is called; {@code null} when not given
 * @param daysPerWeek days on which it is worked
 * @param minutesEachWay the journey, one way
 * @param replacesCurrentJobs whether the adult gives up the jobs held now
 * @param childcare care that is paid for only because of this job
 */
public record JobOffer(
        Job job,
        String title,
        BigDecimal daysPerWeek,
        int minutesEachWay,
        boolean replacesCurrentJobs,
        LocalDate startDate,
        LocalDate firstPayDate,
        Travel travel,
        List<Childcare> childcare,
        List<OtherCost> otherCosts,
        List<StartCost> startCosts) {

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /** The same offer with another job in it: other hours or pay, the same costs. */
    public JobOffer with(Job other) {
        return new JobOffer(
                other, title, daysPerWeek, minutesEachWay, replacesCurrentJobs, startDate, firstPayDate, travel,
                childcare, otherCosts, startCosts);
    }

    /** The same offer where somebody pays part of the way there: what is left to pay, pounds a month. */
    public JobOffer withFare(Money left) {
        Travel rest = new Travel(
                travel.job(), travel.mode(), left, 0, travel.daysPerWeek(), travel.busesEachWay(), travel.minutesEachWay());
        return new JobOffer(
                job, title, daysPerWeek, minutesEachWay, replacesCurrentJobs, startDate, firstPayDate, rest,
                childcare, otherCosts, startCosts);
    }

    /** The same offer where somebody else pays for the childcare. */
    public JobOffer withoutChildcare() {
        return new JobOffer(
                job, title, daysPerWeek, minutesEachWay, replacesCurrentJobs, startDate, firstPayDate, travel,
                List.of(), otherCosts, startCosts);
    }

    /** The same offer begun on a day: paid on real days, with its childcare from then on. */
    public JobOffer begun(LocalDate start, Job paid, boolean replacesNow) {
        return new JobOffer(
                paid, title, daysPerWeek, minutesEachWay, replacesNow, start, firstPayDate, travel,
                childcare.stream().map(care -> care.begun(start)).toList(), otherCosts, startCosts);
    }

    /** Hours a week that the job takes, the journeys there and back included; {@code null} when the hours are not known. */
    public BigDecimal hoursGivenPerWeek() {
        if (job.hoursPerWeek() == null) {
            return null;
        }
        BigDecimal minutes = daysPerWeek.multiply(BigDecimal.valueOf(2L * minutesEachWay));
        return job.hoursPerWeek().add(minutes.divide(MINUTES_AN_HOUR, 6, java.math.RoundingMode.HALF_UP));
    }
}
