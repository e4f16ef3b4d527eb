package org.worthwhile.household;

import java.time.LocalDate;

/**
 * What a household says of the time before its earnings fell, for the benefit cap's grace period (reg 82(2)).
 *
 * @param monthsAtThreshold for how many months running the earnings were at least the threshold
 * @param from the first day of the nine months: of the assessment period in which earnings fell, or the day after work ended
 */
public record BenefitCapGrace(int monthsAtThreshold, LocalDate from) {

    /** The first day after the grace period. */
    public LocalDate until(int months) {
        return from.plusMonths(months);
    }
}
