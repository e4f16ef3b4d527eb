package org.worthwhile.household;

import java.time.LocalDate;

/**
 * What a household earned in an earlier assessment period.
 *
 * @param periodStart the first day of that period
 * @param earnedIncome the couple's or person's earnings after tax, National Insurance and pension, pounds
 * @param periodsAgo how many assessment periods before this one: 1 is the last
 */
public record EarlierEarnings(LocalDate periodStart, Money earnedIncome, int periodsAgo) {
}
