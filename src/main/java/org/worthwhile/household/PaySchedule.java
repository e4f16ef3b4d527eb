package org.worthwhile.household;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which a job on offer pays, and what each of them pays. The first pay is for the days from the start to the
 * first pay day, out of those of a whole week, month, ... from the start, and at most one whole pay; the others are whole.
 *
 * @param start the first day of work
 * @param first the first pay day
 */
public record PaySchedule(Job job, LocalDate start, LocalDate first) {

    /** The schedule of an offer; where no first pay day was given, pay first comes when one whole pay has been worked for. */
    public static PaySchedule of(JobOffer offer, LocalDate start) {
        return new PaySchedule(
                offer.job(), start,
                offer.firstPayDate() == null ? later(start, offer.job().frequency(), 1).minusDays(1) : offer.firstPayDate());
    }

    /** A day so many pays later: in weeks, or on the same day of a month. */
    private static LocalDate later(LocalDate day, Frequency frequency, int pays) {
        return frequency.isWeeks() ? day.plusWeeks((long) frequency.weeks() * pays) : day.plusMonths(pays);
    }

    /** Every payment up to a day, and the first whenever it comes: a job without any would be taken to pay steadily. */
    public List<Job.Payment> until(LocalDate last) {
        List<Job.Payment> payments = new ArrayList<>();
        for (int pays = 0; pays == 0 || !later(first, job.frequency(), pays).isAfter(last); pays++) {
            payments.add(payment(later(first, job.frequency(), pays), pays == 0));
        }
        return payments;
    }

    private Job.Payment payment(LocalDate day, boolean first) {
        return new Job.Payment(day, each(job.payYear(), first), each(job.takeHomeYear(), first), null, null);
    }

    private Money each(Money year, boolean first) {
        if (year == null) {
            return null;
        }
        Money whole = year.dividedBy(job.frequency().perYear());
        return (first && firstInPart() ? whole.times(daysOfFirstPay(), daysOfAWholePay()) : whole).rounded();
    }

    /** Whether the first pay is for less than a whole week, month, ... */
    public boolean firstInPart() {
        return daysOfFirstPay() < daysOfAWholePay();
    }

    private long daysOfFirstPay() {
        return ChronoUnit.DAYS.between(start, first) + 1;
    }

    private long daysOfAWholePay() {
        return ChronoUnit.DAYS.between(start, later(start, job.frequency(), 1));
    }
}
