package org.worthwhile.lines;

import org.worthwhile.household.Money;

/**
 * Who could pay costs of a job.
 *
 * @param budget what there is for all of them together: pounds; {@code null} where no limit is published
 * @param monthsLeft whole months from the start of the job to its own last day; {@code null} where none is known
 */
public record Payer(String programme, Money budget, Integer monthsLeft) {

    /** Who must by law give what keeps people safe at work. */
    public static final Payer EMPLOYER = new Payer("employer", null, null);
}
