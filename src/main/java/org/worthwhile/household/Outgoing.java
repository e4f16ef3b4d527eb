package org.worthwhile.household;

/**
 * Something that the household pays again and again, apart from its rent, childcare and the costs of a job on offer.
 *
 * @param id a number within the household, from 1
 * @param kind what for, by the contract's words
 * @param month pounds a month, exact
 */
public record Outgoing(String id, String kind, Money month) {
}
