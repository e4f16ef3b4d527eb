package org.worthwhile.household;

/**
 * Pay from one job on one payslip.
 *
 * @param payslip the payslip that it stands on
 * @param gross pounds for the payslip's time, exact; {@code null} where only take-home pay is known
 * @param net take-home pay as given: after tax, National Insurance and pension; {@code null} where it is worked out
 * @param year what such pay comes to in a year, exact: before tax, or take-home pay where only that is known
 * @param pension the pension that is taken from it
 */
public record Pay(String payslip, String adult, String job, Money gross, Money net, Money year, Pension pension) {

    public boolean takeHomeKnown() {
        return net != null;
    }
}
