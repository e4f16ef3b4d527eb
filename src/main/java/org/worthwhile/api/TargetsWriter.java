package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.worthwhile.api.contract.BreakEvenJson;
import org.worthwhile.api.contract.CliffInRangeJson;
import org.worthwhile.api.contract.MoneyJson;
import org.worthwhile.api.contract.OverJson;
import org.worthwhile.api.contract.PerJson;
import org.worthwhile.api.contract.StretchJson;
import org.worthwhile.api.contract.TargetJson;
import org.worthwhile.api.contract.TargetKindJson;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.BreakEven;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.Jump;
import org.worthwhile.worth.Over;
import org.worthwhile.worth.Range;
import org.worthwhile.worth.Ranges;

/** Writes where a job pays, where it leaves what is wanted, and every fall and rise in its hours. */
final class TargetsWriter {

    private final Comparison comparison;
    private final RuleBase rules;
    private final Job job;
    private final Sentences sentences;
    private final Ranges ranges;

    TargetsWriter(Comparison comparison, RuleBase rules, Sentences sentences) {
        this.comparison = comparison;
        this.rules = rules;
        this.job = comparison.offer().job();
        this.sentences = sentences;
        this.ranges = new Ranges(comparison, rules);
    }

    List<CliffInRangeJson> cliffs() {
        if (!comparison.isOneJob()) {
            return List.of();
        }
        RangeWriter writer = new RangeWriter(job, Over.HOURS, sentences);
        return ranges.jumps(Over.HOURS).stream().map(writer::jump).toList();
    }

    BreakEvenJson breakEven() {
        if (!comparison.isOneJob()) {
            return new BreakEvenJson().because(Phrases.noBreakEven(comparison, sentences.language()));
        }
        BreakEven found = BreakEven.of(comparison, rules);
        return new BreakEvenJson()
                .hoursPerWeek(found.hoursPerWeek())
                .hourlyPay(found.hourlyPay())
                .because(Phrases.breakEven(found, Over.HOURS.possible(job), sentences.language()));
    }

    /** @param wanted what the job should leave; {@code null} where nothing was asked for */
    List<TargetJson> targets(MoneyJson wanted) {
        List<TargetJson> targets = new ArrayList<>();
        if (!comparison.isOneJob()) {
            return targets;
        }
        targets.add(target(TargetKindJson.PAYS, gain -> !gain.isNegative()).because(breakEven().getBecause()));
        if (wanted != null) {
            TargetJson leaves = target(TargetKindJson.LEAVES_AT_LEAST, gain -> reaches(gain, wanted));
            String amount = RangePhrases.amount(Money.of(wanted.getAmount()), wanted.getPer().getValue(), sentences.language());
            targets.add(leaves.because(RangePhrases.leavesAtLeast(amount, !leaves.getStretches().isEmpty(), sentences.language())));
        }
        ranges.jumps(Over.HOURS).stream().filter(Jump::fall).map(this::levelAgain).forEach(targets::add);
        return targets;
    }

    /** A gain is held against what is wanted in the time that it is wanted for, rounded as the answer gives it. */
    private static boolean reaches(Money gain, MoneyJson wanted) {
        return wanted.getPer() == PerJson.WEEK
                ? gain.monthToWeek().rounded().isAtLeast(Money.of(wanted.getAmount()))
                : gain.times(12).isAtLeast(Amounts.year(wanted));
    }

    private TargetJson target(TargetKindJson what, Predicate<Money> enough) {
        List<Range.Stretch> hours = ranges.stretches(Over.HOURS, enough);
        List<Range.Stretch> pay = ranges.stretches(Over.HOURLY_PAY, enough);
        List<StretchJson> stretches = new ArrayList<>(stretches(Over.HOURS, hours));
        stretches.addAll(stretches(Over.HOURLY_PAY, pay));
        return new TargetJson().what(what).hoursPerWeek(first(Over.HOURS, hours)).hourlyPay(first(Over.HOURLY_PAY, pay)).stretches(stretches);
    }

    private static BigDecimal first(Over over, List<Range.Stretch> stretches) {
        return stretches.isEmpty() ? null : over.number(stretches.get(0).from());
    }

    static List<StretchJson> stretches(Over over, List<Range.Stretch> stretches) {
        OverJson what = over == Over.HOURS ? OverJson.HOURS : OverJson.HOURLY_PAY;
        return stretches.stream()
                .map(one -> new StretchJson().over(what).from(over.number(one.from())).to(over.number(one.to())))
                .toList();
    }

    /** The way back to level after a fall of the hours; in pay by the hour where the same fall stands there. */
    private TargetJson levelAgain(Jump fall) {
        String cliff = new RangeWriter(job, Over.HOURS, sentences).id(fall);
        BigDecimal hourly = ranges.jumps(Over.HOURLY_PAY).stream()
                .filter(jump -> jump.fall() && jump.levelAgain() != null
                        && new RangeWriter(job, Over.HOURLY_PAY, sentences).id(jump).equals(cliff))
                .map(jump -> Over.HOURLY_PAY.number(jump.levelAgain().at()))
                .findFirst()
                .orElse(null);
        Jump.Place again = fall.levelAgain();
        return new TargetJson()
                .what(TargetKindJson.LEVEL_AGAIN)
                .cliff(cliff)
                .hoursPerWeek(again == null ? null : Over.HOURS.number(again.at()))
                .hourlyPay(hourly)
                .payMonth(again == null ? null : again.pay().toPounds())
                .because(RangePhrases.levelAgain(fall.payBefore(), again != null, sentences.language()))
                .stretches(List.of());
    }
}
