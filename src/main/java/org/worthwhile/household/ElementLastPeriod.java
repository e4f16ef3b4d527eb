package org.worthwhile.household;

/**
 * An element as it was paid in the last assessment period, which a transitional element is held against.
 *
 * @param element its id, as answers give it: {@code standard-allowance}, {@code child}, {@code housing}, ...
 * @param amount all such elements together, pounds
 */
public record ElementLastPeriod(String element, Money amount) {
}
