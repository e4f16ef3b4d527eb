package org.worthwhile.worth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.Share;

/** What a job is varied over, in whole steps: hours by the tenth of an hour, or pay by the penny an hour. */
public enum Over {

    /** Hours a week, at the same pay by the hour. */
    HOURS(1, 600, 8, Integer.MAX_VALUE),
    /** Pay by the hour, before tax, at the same hours. */
    HOURLY_PAY(2, 10_000, 25, 16);

    private final int decimals;
    private final long most;
    private final long stride;
    private final int growth;

    /** @param growth the stride grows to this part of the place where it begins */
    Over(int decimals, long most, long stride, int growth) {
        this.decimals = decimals;
        this.most = most;
        this.stride = stride;
        this.growth = growth;
    }

    /** Whether a job can be varied so: its hours and steady pay are known, and for its pay the pay before tax. */
    public boolean possible(Job job) {
        boolean hours = job.hoursPerWeek() != null && job.hoursPerWeek().signum() > 0;
        return hours && (this == HOURS ? job.steadyYear() : job.payYear()) != null;
    }

    /** The offer at a step: other hours or other pay, the same costs and days. */
    JobOffer at(JobOffer offer, long step) {
        return offer.with(this == HOURS
                ? offer.job().atHours(number(step))
                : offer.job().atHourlyPay(Money.of(number(step))));
    }

    /** The job's pay a month at a step: before tax, or take-home pay where only that is known. */
    public Money payMonth(Job job, long step) {
        return (this == HOURS ? job.atHours(number(step)) : job.atHourlyPay(Money.of(number(step)))).payMonth();
    }

    /** Hours a week of a job, or its pounds an hour before tax. */
    public BigDecimal of(Job job) {
        return this == HOURS ? job.hoursPerWeek() : job.payYear().dividedBy(52).times(Share.of(BigDecimal.ONE, job.hoursPerWeek())).toPounds();
    }

    /** Hours, or pounds an hour. */
    public BigDecimal number(long step) {
        return BigDecimal.valueOf(step, decimals);
    }

    /** The nearest step, a half up. */
    public long step(BigDecimal number) {
        return number.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    /** The last step that is looked at: 60 hours a week, or £100 an hour; the job as offered is always within. */
    public long most(Job job) {
        return this == HOURS ? Math.max(most, step(job.hoursPerWeek())) : most;
    }

    /** The steps at which measuring begins. */
    List<Long> grid(long first, long last) {
        List<Long> grid = new ArrayList<>();
        for (long at = first; at < last; at += Math.max(stride, at / growth)) {
            grid.add(at);
        }
        grid.add(last);
        return grid;
    }
}
