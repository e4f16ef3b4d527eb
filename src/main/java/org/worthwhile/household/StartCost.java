package org.worthwhile.household;

/**
 * What a job on offer costs once, before or at its start: pounds.
 *
 * @param kind what kind of thing it is; {@code null} when not given
 */
public record StartCost(String id, String job, String what, String kind, Money amount) {
}
