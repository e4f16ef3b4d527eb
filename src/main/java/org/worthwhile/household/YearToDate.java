package org.worthwhile.household;

/**
 * The tax year up to one payment, which a cumulative tax code looks back on.
 *
 * @param number the number of the tax week or month by whose end tax is worked out
 * @param pay pay for tax before this payment; {@code null} where it goes on from another payslip of the period
 * @param tax tax paid before this payment; {@code null} where it goes on from another payslip of the period
 * @param after the payslip from which it goes on; {@code null} where the figures were told
 */
public record YearToDate(int number, Money pay, Money tax, String after) {
}
