package org.worthwhile.lines;

/**
 * Help whose amount may be left out of the household's money, now or in the job on offer.
 *
 * @param id {@code council-tax-reduction}; or {@code help-without-a-price}: such help as there is now and not in the job, or the
 *     other way round
 */
public record Uncounted(String id, boolean now, boolean inJob) {
}
