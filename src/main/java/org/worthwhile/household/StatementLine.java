package org.worthwhile.household;

/**
 * One line of a Universal Credit statement.
 *
 * @param line what it is for, as the contract names it: {@code standard-allowance}, {@code housing}, {@code award}, ...
 * @param about whom it is for; empty where it is for everybody together
 * @param amount pounds for the assessment period, without a sign
 */
public record StatementLine(String line, String about, Money amount) {
}
