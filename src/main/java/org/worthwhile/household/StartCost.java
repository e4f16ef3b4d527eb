package org.worthwhile.household;

/** What a job on offer costs once, before or at its start: pounds. */
public record StartCost(String id, String job, String what, Money amount) {
}
