package org.worthwhile.worth;

import java.math.BigDecimal;
import org.worthwhile.rulebase.RuleBase;

/**
 * Where a job begins to pay, for costs that stay the same: found by asking the rules at other hours and other pay.
 *
 * @param hoursPerWeek the fewest hours at this pay, to 0.1 hour, 0 where there is nothing to make up; {@code null} when
 *     no hours up to 60 would do, or they are unknown
 * @param hourlyPay the lowest pay an hour at these hours, to the penny; {@code null} when no pay up to £100 would do
 */
public record BreakEven(BigDecimal hoursPerWeek, BigDecimal hourlyPay) {

    /** Looks for both. */
    public static BreakEven of(Comparison comparison, RuleBase rules) {
        return new BreakEven(first(comparison, Over.HOURS, rules), first(comparison, Over.HOURLY_PAY, rules));
    }

    private static BigDecimal first(Comparison comparison, Over over, RuleBase rules) {
        Long step = over.possible(comparison.offer().job()) ? Range.first(comparison, over, gain -> !gain.isNegative(), rules) : null;
        return step == null ? null : over.number(step);
    }
}
