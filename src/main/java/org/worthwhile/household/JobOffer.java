package org.worthwhile.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Work on offer and what comes with it: a job, or self-employment.
 *
 * @param job the job; of self-employment its id, whose it is and its hours, without pay
 * @param trade the self-employment on offer; {@code null} where it is a job
 * @param title what it is called; {@code null} when not given
 * @param daysPerWeek days on which it is worked
 * @param minutesEachWay the journey, one way
 * @param replacesCurrentJobs whether the adult gives up the jobs held now
 * @param endsSelfEmployment whether the adult gives up the self-employment of now
 * @param weeks the hours of its weeks, where they vary; {@code null} where they do not, as far as was told
 * @param childcare care that is paid for only because of this job
 */
public record JobOffer(
        Job job,
        SelfEmployment trade,
        String title,
        BigDecimal daysPerWeek,
        int minutesEachWay,
        boolean replacesCurrentJobs,
        boolean endsSelfEmployment,
        LocalDate startDate,
        LocalDate firstPayDate,
        Travel travel,
        List<Childcare> childcare,
        List<OtherCost> otherCosts,
        List<StartCost> startCosts,
        Weeks weeks) {

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /** The same offer with another job in it: other hours or pay, the same costs. */
    public JobOffer with(Job other) {
        return new JobOffer(
                other, trade, title, daysPerWeek, minutesEachWay, replacesCurrentJobs, endsSelfEmployment, startDate,
                firstPayDate, travel, childcare, otherCosts, startCosts, weeks);
    }

    /** The same offer at other costs. */
    public JobOffer costing(Travel fares, List<Childcare> care, List<OtherCost> others, List<StartCost> once) {
        return new JobOffer(
                job, trade, title, daysPerWeek, minutesEachWay, replacesCurrentJobs, endsSelfEmployment, startDate,
                firstPayDate, fares, care, others, once, weeks);
    }

    public boolean isSelfEmployment() {
        return trade != null;
    }

    /** Whether the adult gives up work of now for it. */
    public boolean replaces() {
        return replacesCurrentJobs || endsSelfEmployment;
    }

    /** Whether getting there takes time or money. */
    public boolean takesTheWayThere() {
        return minutesEachWay > 0 || travel != null && (travel.fareMonth() == null || travel.fareMonth().isPositive());
    }

    /** Hours a week that the way there and back takes. */
    public BigDecimal hoursOnTheWay() {
        BigDecimal minutes = daysPerWeek.multiply(BigDecimal.valueOf(2L * minutesEachWay));
        return minutes.divide(MINUTES_AN_HOUR, 6, java.math.RoundingMode.HALF_UP);
    }

    /** The same offer where somebody pays part of the way there: what is left to pay, pounds a month. */
    public JobOffer withFare(Money left) {
        Travel rest = new Travel(
                travel.job(), travel.mode(), left, 0, travel.daysPerWeek(), travel.busesEachWay(), travel.minutesEachWay());
        return costing(rest, childcare, otherCosts, startCosts);
    }

    /** The same offer where somebody else pays for the childcare. */
    public JobOffer withoutChildcare() {
        return costing(travel, List.of(), otherCosts, startCosts);
    }

    /** The same offer begun on a day: paid on real days, with its childcare from then on. */
    public JobOffer begun(LocalDate start, Job paid, boolean replacesNow) {
        return new JobOffer(
                paid, trade, title, daysPerWeek, minutesEachWay, replacesNow, endsSelfEmployment, start, firstPayDate, travel,
                childcare.stream().map(care -> care.begun(start)).toList(), otherCosts, startCosts, weeks);
    }

    /** Hours a week that the job takes, the journeys there and back included; {@code null} when the hours are not known. */
    public BigDecimal hoursGivenPerWeek() {
        return job.hoursPerWeek() == null ? null : job.hoursPerWeek().add(hoursOnTheWay());
    }
}
