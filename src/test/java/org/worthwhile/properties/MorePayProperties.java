package org.worthwhile.properties;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.households.Altered;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;

/** What happens when pay goes up: never less to live on but where a cliff is listed, and 55p of Universal Credit for each net £1. */
class MorePayProperties {

    private static final Money A_WEEKS_PENNY = Money.ofPence(5);
    private static final Money A_PENNY = Money.ofPence(1);
    private static final List<String> STEPS = List.of("tax/child-benefit-charge", "tax/student-loan");

    @Property(tries = 400, seed = "1")
    void aPoundMoreOnEachPayslipNeverLeavesLessButAtAListedCliff(
            @ForAll(supplier = AnyHousehold.class) Situation household) {
        AnyHousehold.faultless(household, one -> {
            List<String> faults = new ArrayList<>();
            for (Job job : one.jobs()) {
                if (job.payYear() != null && job.payments().isEmpty()) {
                    Position now = AnyHousehold.position(one);
                    Position then = AnyHousehold.position(paidMore(one, job, Money.ofPence(100)));
                    if (!then.netIncome().plus(steps(now, then)).isAtLeast(now.netIncome()) && !crossesACliff(now, then, job)) {
                        faults.add("£1 more from " + job.id() + " leaves " + then.netIncome() + ", not " + now.netIncome()
                                + ", and no cliff is listed between");
                    }
                }
            }
            return faults;
        });
    }

    @Property(tries = 400, seed = "2")
    void universalCreditFallsByFiftyFivePenceForEachNetPoundAboveTheAllowanceAndByNothingBelow(
            @ForAll(supplier = AnyHousehold.class) Situation household, @ForAll @IntRange(min = 1, max = 300) int pounds) {
        AnyHousehold.faultless(household, one -> {
            List<String> faults = new ArrayList<>();
            for (Job job : one.jobs()) {
                if (job.payments().isEmpty()) {
                    Position now = AnyHousehold.position(one);
                    Position then = AnyHousehold.position(paidMore(one, job, Money.ofPence(100L * pounds)));
                    if (tapered(now) && tapered(then) && sameBesidesEarnings(now, then)) {
                        Money fall = now.amount("universal-credit/award").minus(then.amount("universal-credit/award"));
                        Money expected = above(then).minus(above(now)).times(then.rates().share("universal-credit.taper"));
                        Money off = fall.minus(expected);
                        if (off.isAbove(A_PENNY) || off.negated().isAbove(A_PENNY)) {
                            faults.add("£" + pounds + " more from " + job.id() + " takes " + fall + " of Universal Credit, not "
                                    + expected);
                        }
                    }
                }
            }
            return faults;
        });
    }

    /** The same household with so much more on each payslip of one job. */
    private static Situation paidMore(Situation one, Job job, Money more) {
        Money year = more.times(job.frequency().perYear());
        return Altered.with(one, "jobs", one.jobs().stream()
                .map(held -> held.id().equals(job.id())
                        ? Altered.with(held, "payYear", plus(held.payYear(), year), "takeHomeYear", plus(held.takeHomeYear(), year))
                        : held)
                .toList());
    }

    private static Money plus(Money pay, Money more) {
        return pay == null ? null : pay.plus(more);
    }

    /** What goes up in steps: the charge on Child Benefit by one in a hundred, a student loan's repayment by whole pounds. */
    private static Money steps(Position now, Position then) {
        Money more = Money.ZERO;
        for (String step : STEPS) {
            more = more.plus(then.total(step).above(now.total(step)));
        }
        // It falls pound for pound by the week: a week's penny is four or five in the month.
        return now.total("other-benefits/new-style-jsa").isPositive() ? more.plus(A_WEEKS_PENNY) : more;
    }

    private static boolean crossesACliff(Position now, Position then, Job job) {
        return now.lines().stream()
                .filter(line -> line.getId().startsWith("cliffs/") && line.isAwarded())
                .filter(line -> line.input("loss") != null || line.input("gain") != null)
                .anyMatch(line -> ofOnePerson(line)
                        ? onePersonCrosses(line, then)
                        : measured(now, line, job).compareTo(line.getAmount().plus(A_PENNY)) <= 0
                                && measured(then, line, job).isAtLeast(line.getAmount().minus(A_PENNY)));
    }

    /** Some net earnings are those of one person, a carer say, and the line says what they are. */
    private static boolean ofOnePerson(Line cliff) {
        return "net earnings".equals(cliff.input("of")) && cliff.input("from") instanceof Money;
    }

    private static boolean onePersonCrosses(Line cliff, Position then) {
        Line still = then.line(cliff.getId(), cliff.getAbout());
        boolean passed = still == null || !still.isAwarded() || ((Money) still.input("from")).isAtLeast(cliff.getAmount().minus(A_PENNY));
        return passed && ((Money) cliff.input("from")).compareTo(cliff.getAmount().plus(A_PENNY)) <= 0;
    }

    /** What a cliff's amount is held against: net earnings of the household, pay before tax of the person or the job, or a twelfth of adjusted net income. */
    private static Money measured(Position position, Line cliff, Job job) {
        if ("adjusted net income".equals(cliff.input("of"))) {
            return position.line("tax/adjusted-net-income", cliff.getAbout()).getAmount().dividedBy(12);
        }
        if (!"gross pay".equals(cliff.input("of"))) {
            return position.amount("universal-credit/earned-income");
        }
        return position.situation().jobs().stream()
                .filter(held -> held.id().equals(job.id()))
                .map(held -> held.payYear().dividedBy(12))
                .findFirst()
                .orElseThrow();
    }

    /** Universal Credit is in payment and the benefit cap takes nothing of it. */
    private static boolean tapered(Position position) {
        return position.amount("universal-credit/award").isPositive()
                && position.amount("universal-credit/benefit-cap").isZero();
    }

    private static boolean sameBesidesEarnings(Position now, Position then) {
        return now.amount("universal-credit/maximum-amount").equals(then.amount("universal-credit/maximum-amount"))
                && now.amount("universal-credit/unearned-income").equals(then.amount("universal-credit/unearned-income"));
    }

    private static Money above(Position position) {
        return position.amount("universal-credit/earned-income").above(position.amount("universal-credit/work-allowance"));
    }
}
