package org.worthwhile.oracle;

import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.household.StudentLoan;
import org.worthwhile.rates.Rates;

/** What is paid back of student loans (Education (Student Loans) (Repayment) Regulations 2009, regs 29 and 44). */
final class PlainLoan {

    private final List<StudentLoan> loans;
    private final Rates rates;

    PlainLoan(Situation situation, Rates rates, Adult adult) {
        this.loans = situation.particulars().stream()
                .filter(StudentLoan.class::isInstance).map(StudentLoan.class::cast)
                .filter(loan -> loan.adult().equals(adult.id()) && rates.inForce(threshold(loan)))
                .toList();
        this.rates = rates;
    }

    private static String name(StudentLoan loan) {
        return "student-loan." + loan.plan().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String threshold(StudentLoan loan) {
        return name(loan) + ".threshold";
    }

    /** What comes off one payslip: of each loan a share of what is above its part of the year's threshold, whole pounds. */
    Money ofPayslip(Money pay, Frequency frequency) {
        int weeks = PlainPension.weeks(frequency);
        return each(pay, weeks == 0 ? 1 : weeks, weeks == 0 ? 12 : 52);
    }

    Money ofYear(Money income) {
        return each(income, 1, 1);
    }

    private Money each(Money income, int count, int ofYear) {
        Money all = Money.ZERO;
        for (StudentLoan loan : loans) {
            Money from = rates.of(threshold(loan)).times(count).dividedBy(ofYear).roundedDown();
            all = all.plus(income.above(from).times(rates.share(
                    loan.plan() == StudentLoan.Plan.POSTGRADUATE ? "student-loan.postgraduate.rate" : "student-loan.rate")).wholePounds());
        }
        return all;
    }
}
