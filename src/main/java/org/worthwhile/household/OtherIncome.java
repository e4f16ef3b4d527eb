package org.worthwhile.household;

/**
 * Income other than pay.
 *
 * @param id a number within the household, from 1
 * @param adult whose it is; {@code null} when not said
 * @param month pounds a month, exact
 */
public record OtherIncome(String id, Kind kind, String adult, Money month) {

    /** What the income is. */
    public enum Kind {
        NEW_STYLE_JSA, NEW_STYLE_ESA, MATERNITY_ALLOWANCE, STATUTORY_SICK_PAY, STATUTORY_MATERNITY_PAY,
        OCCUPATIONAL_PENSION, STATE_PENSION, CHILD_MAINTENANCE, STUDENT_LOAN, STUDENT_GRANT, WAR_PENSION, RENTAL, OTHER
    }
}
