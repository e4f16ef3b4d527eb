package org.worthwhile.household;

/**
 * The transitional element as it was paid in the last assessment period (transitional provisions regs 55 and 56).
 *
 * @param amount pounds in the last assessment period
 */
public record TransitionalElement(Money amount) {
}
