package org.worthwhile.household;

/**
 * The council tax of the home, where it was told.
 *
 * @param year pounds a year: the bill after discounts and before any Council Tax Reduction
 * @param band {@code a} to {@code i}; {@code null} when not given
 */
public record CouncilTax(Money year, String band) {
}
