package org.worthwhile.lines;

import java.time.LocalDate;
import org.worthwhile.household.Money;

/**
 * Money that comes in or goes out on a day, with a job on offer.
 *
 * @param id unique within the assessment period
 * @param amount pounds, negative where it goes out
 * @param withoutJob what it would be without the job
 * @param what the child, cost or thing that it is for; {@code null} where there is none
 * @param whole of a wage: whether it is a whole one; of childcare: whether it is registered
 * @param then of Universal Credit: the last day of the period it is for; of childcare: the day on which Universal Credit
 *     for the period is paid
 */
public record CashEvent(
        String id, Kind kind, LocalDate date, Money amount, Money withoutJob, String what, boolean whole, LocalDate then) {

    /** What kind of money it is. */
    public enum Kind {
        UNIVERSAL_CREDIT, WAGE, OTHER_MONEY, TRAVEL, CHILDCARE, OTHER_COST, START_COST;

        /** Whether it is paid because of the job. */
        public boolean cost() {
            return compareTo(TRAVEL) >= 0;
        }
    }

    /** What the job changes. */
    public Money difference() {
        return amount.minus(withoutJob);
    }
}
