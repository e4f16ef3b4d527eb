package org.worthwhile.worth;

import java.math.BigDecimal;
import java.util.function.LongPredicate;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;

/**
 * Where a job begins to pay, for costs that stay the same: found by asking the rules at other hours and other pay.
 *
 * @param hoursPerWeek the fewest hours at this pay, to 0.1 hour, 0 where there is nothing to make up; {@code null} when
 *     no hours up to 60 would do, or they are unknown
 * @param hourlyPay the lowest pay an hour at these hours, to the penny; {@code null} when no pay up to £100 would do
 */
public record BreakEven(BigDecimal hoursPerWeek, BigDecimal hourlyPay) {

    private static final int MOST_TENTHS = 600;
    private static final int MOST_PENCE = 10_000;
    private static final int STRIDE = 25;
    private static final int STRIDES_TO_DOUBLE = 8;

    /** Looks for both. */
    public static BreakEven of(Comparison comparison, RuleBase rules) {
        JobOffer offer = comparison.offer();
        Job job = offer.job();
        if (job.hoursPerWeek() == null || job.hoursPerWeek().signum() == 0) {
            return new BreakEven(null, null);
        }
        long tenths = least(MOST_TENTHS, number ->
                pays(comparison, offer.with(job.atHours(BigDecimal.valueOf(number, 1))), rules));
        long pence = job.payYear() == null ? -1 : least(MOST_PENCE, number ->
                pays(comparison, offer.with(job.atHourlyPay(Money.ofPence(number))), rules));
        return new BreakEven(
                tenths < 0 ? null : BigDecimal.valueOf(tenths, 1), pence < 0 ? null : BigDecimal.valueOf(pence, 2));
    }

    private static boolean pays(Comparison comparison, JobOffer offer, RuleBase rules) {
        Position inJob = Positions.of(comparison.now().situation().taking(offer), rules);
        Money costs = inJob.amount("work-costs/total", offer.job().id());
        return inJob.netIncome().plus(WorthIt.worthOfHelp(inJob, rules)).isAtLeast(
                comparison.now().netIncome().plus(WorthIt.worthOfHelp(comparison.now(), rules)).plus(costs));
    }

    /** The end of a stretch that pays: this number does, the one before it does not. 0 when nothing at all
     *  pays too, -1 when the most does not. */
    private static long least(long most, LongPredicate pays) {
        long low = 0;
        long high = 0;
        // Gains can go up and down with hours and pay: the first stretch that pays is looked for from below.
        while (!pays.test(high)) {
            if (high == most) {
                return -1;
            }
            low = high;
            high = Math.min(most, high + Math.max(STRIDE, high / STRIDES_TO_DOUBLE));
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (pays.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
