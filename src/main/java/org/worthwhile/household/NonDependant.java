package org.worthwhile.household;

/**
 * Another adult who lives in the home and is not of the benefit unit.
 *
 * @param id a number within the household, from 1
 * @param age in whole years
 * @param pipDailyLiving the rate of PIP daily living, which lifts the contribution
 */
public record NonDependant(String id, int age, PipRate pipDailyLiving, boolean responsibleForChildUnder5) {
}
