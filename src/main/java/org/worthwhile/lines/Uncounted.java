package org.worthwhile.lines;

/**
 * Help whose amount may be left out of the household's money, now or in the job on offer.
 *
 * @param id {@code council-tax-reduction}
 */
public record Uncounted(String id, boolean now, boolean inJob) {
}
