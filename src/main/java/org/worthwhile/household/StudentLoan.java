package org.worthwhile.household;

/** A student loan that an adult repays; a person may have one of a plan and a postgraduate one. */
public record StudentLoan(String adult, Plan plan) {

    /** The plan, as the payslip or the loan's letter says. */
    public enum Plan {
        PLAN_1, PLAN_2, PLAN_4, PLAN_5, POSTGRADUATE
    }
}
