package org.worthwhile.oracle;

import java.util.List;
import org.worthwhile.household.EarlierEarnings;
import org.worthwhile.household.Home;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.household.Pension;
import org.worthwhile.household.SharedRateException;
import org.worthwhile.household.Situation;
import org.worthwhile.household.StudentLoan;
import org.worthwhile.households.Altered;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;

/** A household without what the plain reading does not read, and without what is known to be in dispute. */
final class KnownToTheReading {

    private KnownToTheReading() {
    }

    /** Every figure on which the rules and the plain reading do not agree. */
    static List<Difference> differences(Situation drawn, RuleBase rules) {
        Situation one = of(drawn);
        Position position = Positions.of(one, rules);
        return Difference.between(PlainReading.netIncome(one, position.rates()), position);
    }

    static Situation of(Situation one) {
        int gap = 1;
        while (toldOfPeriod(one, gap)) {
            gap++;
        }
        int missing = gap;
        return Altered.with(one,
                "home", home(one),
                "jobs", one.jobs().stream().map(KnownToTheReading::eachPayslipByItself).toList(),
                "particulars", one.particulars().stream()
                        .filter(fact -> !(fact instanceof StudentLoan loan) || !inDispute(one, loan))
                        // A history of earnings with a month missing is refused before it gets here.
                        .filter(fact -> !(fact instanceof EarlierEarnings month) || month.periodsAgo() < missing)
                        .toList());
    }

    /** This reading takes each payslip by itself: codes that look back over the year are proved in features/tax/pay-to-date.feature. */
    private static Job eachPayslipByItself(Job job) {
        List<Job.Payment> payments = job.payments().stream()
                .map(payment -> new Job.Payment(payment.day(), payment.pay(), payment.takeHome(), null, null))
                .toList();
        return new Job(job.id(), job.adult(), job.payYear(), job.takeHomeYear(), job.hoursPerWeek(), job.frequency(), job.code(),
                job.pension(), payments, job.onOffer());
    }

    private static boolean toldOfPeriod(Situation one, int ago) {
        return one.particulars().stream().anyMatch(fact -> fact instanceof EarlierEarnings month && month.periodsAgo() == ago);
    }

    /** A trader's contributions to a pension from a job come off what the loan is reckoned on (2009 Regs, reg 29(4)). */
    private static boolean inDispute(Situation one, StudentLoan loan) {
        return one.selfEmployments().stream().anyMatch(trade -> trade.adult().equals(loan.adult()))
                && one.jobs().stream().anyMatch(job -> job.adult().equals(loan.adult())
                        && job.pension().scheme() != Pension.Scheme.NONE);
    }

    /**
     * Without the rent that Housing Benefit meets, which this reading does not read; and without the word that somebody of 16 or
     * 17 is a care leaver, who has no help with rent (Sch 4 para 4) nor the exception of para 29(2): the rules say otherwise.
     */
    private static Home home(Situation one) {
        Home home = one.home();
        if (home.metByHousingBenefit()) {
            return Altered.with(home, "rent", Money.ZERO, "serviceCharges", Money.ZERO);
        }
        boolean young = one.adults().stream().anyMatch(adult -> adult.age() < 18);
        return young && home.sharedRateException() == SharedRateException.CARE_LEAVER
                ? Altered.with(home, "sharedRateException", SharedRateException.NONE) : home;
    }
}
