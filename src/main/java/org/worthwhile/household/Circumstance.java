package org.worthwhile.household;

/**
 * Something about an adult that these rules do not cover.
 *
 * @param adult whom it concerns
 */
public record Circumstance(Kind kind, String adult) {

    public enum Kind {
        STUDENT, PRISONER, TRADE_DISPUTE, NO_RECOURSE_TO_PUBLIC_FUNDS, NO_RIGHT_TO_RESIDE, IN_HOSPITAL, UNDER_18,
        PENSION_AGE, RELIGIOUS_ORDER
    }
}
