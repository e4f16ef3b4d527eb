package org.worthwhile.worth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.household.Share;
import org.worthwhile.household.Weeks;

/**
 * The weeks whose pay falls in one assessment period. Pay by the week, two weeks or four comes at the end of them, or from the
 * first pay day that was told; pay by the month comes once a period, for the weeks that end in it.
 *
 * @param eachPay the hours of each payment
 * @param weeks how many weeks they pay for
 */
record WeeksPaid(Period period, List<BigDecimal> eachPay, int weeks) {

    private static final int DAYS_BETWEEN = 5;

    /** So many assessment periods with the job from their first day on, and with every pay day that falls in them. */
    static List<WeeksPaid> months(JobOffer offer, Period first, int count) {
        LocalDate start = offer.startDate() == null ? first.start() : offer.startDate();
        List<WeeksPaid> months = new ArrayList<>();
        Period period = first;
        for (int later = 1; months.size() < count; later++) {
            if (!period.start().isBefore(start) && period.start().isAfter(payDayBeforeTheFirst(offer, start))) {
                months.add(of(offer, start, period));
            }
            period = first.after(later);
        }
        return months;
    }

    private static LocalDate payDayBeforeTheFirst(JobOffer offer, LocalDate start) {
        int weeks = offer.job().frequency().weeks();
        return weeks == 0 || offer.firstPayDate() == null ? start.minusDays(1) : offer.firstPayDate().minusWeeks(weeks);
    }

    private static WeeksPaid of(JobOffer offer, LocalDate start, Period period) {
        int each = Math.max(1, offer.job().frequency().weeks());
        boolean monthly = !offer.job().frequency().isWeeks();
        LocalDate firstPay = monthly || offer.firstPayDate() == null ? start.plusWeeks(each).minusDays(1) : offer.firstPayDate();
        List<BigDecimal> pays = new ArrayList<>();
        long week = 0;
        for (LocalDate day = firstPay; !day.isAfter(period.end()); day = day.plusWeeks(each), week += each) {
            if (period.holds(day)) {
                pays.add(hours(offer.weeks(), week, each));
            }
        }
        int weeks = pays.size() * each;
        return new WeeksPaid(period, monthly ? List.of(sum(pays)) : pays, weeks);
    }

    private static BigDecimal hours(Weeks weeks, long from, int count) {
        List<BigDecimal> hours = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            hours.add(weeks.of(from + i));
        }
        return sum(hours);
    }

    private static BigDecimal sum(List<BigDecimal> hours) {
        return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal hours() {
        return sum(eachPay);
    }

    /** The job as this month pays it, its pay days moved into the period in which the household is looked at. */
    Job job(Job offered, Money hourly, Period now) {
        List<Job.Payment> payments = new ArrayList<>();
        for (BigDecimal hours : eachPay) {
            Money pay = hourly.times(Share.of(hours, BigDecimal.ONE)).rounded();
            payments.add(new Job.Payment(now.start().plusDays((long) payments.size() * DAYS_BETWEEN), pay, null, null, null));
        }
        return offered.paidForWeeks(payments, hours(), weeks);
    }
}
