package org.worthwhile.household;

/**
 * Something about an adult that these rules do not cover, or that wants advice before any decision.
 *
 * @param adult whom it concerns
 */
public record Circumstance(Kind kind, String adult) {

    public enum Kind {
        STUDENT, PRISONER, TRADE_DISPUTE, NO_RECOURSE_TO_PUBLIC_FUNDS, NO_RIGHT_TO_RESIDE, IN_HOSPITAL, UNDER_18,
        PENSION_AGE, RELIGIOUS_ORDER,
        /** What the rules cover, and what is better talked over with an adviser first. */
        SANCTIONED, DEBT_PROBLEM, DOMESTIC_ABUSE, BENEFIT_DISPUTE
    }
}
