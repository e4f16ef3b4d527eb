package org.worthwhile.lines;

import org.worthwhile.household.Money;

/**
 * One sum of the household's month, as it is now and as it would be in the job on offer. The comparison reads
 * these, and no fact of the household itself.
 *
 * @param id {@code net-income}, {@code gross-pay}, {@code universal-credit}, {@code housing-benefit},
 *     {@code council-tax-reduction}, {@code help} or {@code work-costs}; {@code left}: what is
 *     left when all is paid
 * @param now pounds a month without the job; £0 for work costs
 * @param inJob pounds a month in the job
 */
public record Compared(String id, Money now, Money inJob) {
}
