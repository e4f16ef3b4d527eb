package org.worthwhile.household;

/**
 * What is paid for one child's care.
 *
 * @param child the child's id
 * @param month pounds a month, exact
 * @param forJob the id of the job on offer that needs it; {@code null} for what is paid already
 */
public record Childcare(String child, Money month, boolean registered, String forJob) {
}
