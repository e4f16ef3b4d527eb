package org.worthwhile.oracle;

import java.util.List;
import org.worthwhile.household.EarlierEarnings;
import org.worthwhile.household.Money;
import org.worthwhile.household.OtherIncome;
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
                "otherIncome", one.otherIncome().stream().filter(income -> !disputed(one, income)).toList(),
                "particulars", one.particulars().stream()
                        .filter(fact -> !(fact instanceof StudentLoan))
                        // A history of earnings with a month missing is refused before it gets here.
                        .filter(fact -> !(fact instanceof EarlierEarnings month) || month.periodsAgo() < missing)
                        .toList());
    }

    private static boolean toldOfPeriod(Situation one, int ago) {
        return one.particulars().stream().anyMatch(fact -> fact instanceof EarlierEarnings month && month.periodsAgo() == ago);
    }

    /** Where the law and the rules are known to differ: ESA beside long hours at £20 a week or less, and student income below the disregard. */
    private static boolean disputed(Situation one, OtherIncome income) {
        return switch (income.kind()) {
            case NEW_STYLE_ESA -> one.jobs().stream().anyMatch(job -> job.adult().equals(income.adult()));
            case STUDENT_LOAN, STUDENT_GRANT -> !income.month().times(12, income.coursePeriods()).isAbove(Money.pounds("110"));
            default -> false;
        };
    }
}
