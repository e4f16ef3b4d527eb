package org.worthwhile.household;

/**
 * What is taken from Universal Credit before it is paid.
 *
 * @param id a number within the household, from 1
 * @param kind what it is taken for
 * @param month pounds an assessment period in whole pence, as the statement shows or as was asked for
 */
public record Deduction(String id, Kind kind, Money month) {

    /** Each is an amount of its own, so each is rounded by itself (Universal Credit Regulations 2013, reg 6). */
    public Deduction {
        month = month.rounded();
    }

    /** What is taken for: the standard kinds of a Universal Credit statement. */
    public enum Kind {
        ADVANCE, BUDGETING_ADVANCE, OVERPAYMENT, FRAUD_OVERPAYMENT, RENT_ARREARS, FUEL_ARREARS, WATER_ARREARS,
        COUNCIL_TAX_ARREARS, COURT_FINE, CHILD_MAINTENANCE, OTHER
    }
}
