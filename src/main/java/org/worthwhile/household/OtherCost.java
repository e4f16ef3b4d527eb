package org.worthwhile.household;

/**
 * Another cost of a job on offer that comes again and again: work clothes, tools, meals.
 *
 * @param id a number within the job, from 1
 * @param month pounds a month, exact
 */
public record OtherCost(String id, String job, String kind, Money month) {
}
