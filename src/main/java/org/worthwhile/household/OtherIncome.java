package org.worthwhile.household;

/**
 * Income other than pay.
 *
 * @param id a number within the household, from 1
 * @param adult whose it is
 * @param month pounds a month, exact, before any tax on it and before this service reduces it for work
 * @param incomeTax tax that is taken from it, pounds a month, exact
 * @param supportComponent whether new-style ESA holds the support component
 * @param coursePeriods for a student's loan or grant: how many assessment periods its year is shared over (reg 68)
 */
public record OtherIncome(
        String id, Kind kind, String adult, Money month, Money incomeTax, boolean supportComponent, int coursePeriods) {

    /** Whether an employer pays it as pay: sick pay and maternity pay (Universal Credit Regulations 2013, reg 55(4)). */
    public boolean statutoryPay() {
        return kind == Kind.STATUTORY_SICK_PAY || kind == Kind.STATUTORY_MATERNITY_PAY;
    }

    /** What the income is. */
    public enum Kind {
        NEW_STYLE_JSA, NEW_STYLE_ESA, MATERNITY_ALLOWANCE, STATUTORY_SICK_PAY, STATUTORY_MATERNITY_PAY,
        OCCUPATIONAL_PENSION, STATE_PENSION, CHILD_MAINTENANCE, STUDENT_LOAN, STUDENT_GRANT, WAR_PENSION, RENTAL,
        TAX_REFUND, OTHER
    }
}
