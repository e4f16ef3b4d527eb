package org.worthwhile.household;

/**
 * What a worker pays into a pension.
 *
 * @param scheme none, automatic enrolment, or the worker's own terms
 * @param contribution the worker's contribution for one payslip, tax relief included; {@code null} when a percentage is given
 * @param percent of pay or of qualifying earnings; {@code null} when an amount is given
 * @param ofQualifyingEarnings whether the percentage is of qualifying earnings only
 */
public record Pension(
        Scheme scheme, Money contribution, Share percent, boolean ofQualifyingEarnings, Relief relief) {

    public static final Pension NONE = new Pension(Scheme.NONE, null, null, false, Relief.NET_PAY);

    public enum Scheme {
        NONE, AUTO_ENROLMENT, OWN
    }

    /** How tax relief is given (Finance Act 2004, ss 192 and 193), or pay given up for it. */
    public enum Relief {
        NET_PAY, RELIEF_AT_SOURCE, SALARY_SACRIFICE
    }
}
