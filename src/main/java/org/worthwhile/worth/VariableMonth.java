package org.worthwhile.worth;

import java.math.BigDecimal;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;

/**
 * One month of a job whose hours vary.
 *
 * @param kind {@code low}, {@code usual} or {@code high}; {@code null} where weeks were told one after another
 * @param period the assessment period; {@code null} for a month of low, usual or high weeks
 * @param weeks how many weeks' pay falls in it; {@code null} for a steady month
 * @param hours the hours that are paid in it; of a steady month, hours a week
 * @param pay the job's pay before tax: pounds
 */
public record VariableMonth(String kind, Period period, Integer weeks, BigDecimal hours, Money pay, Comparison comparison) {

    /** What the month leaves more than now: pounds. */
    public Money betterOff() {
        return comparison.betterOffMonth();
    }
}
