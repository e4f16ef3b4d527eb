package org.worthwhile.worth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.RuleBase;

/** A job at many hours or at many pays: each point is what comparing that one job comes to. */
public final class Curve {

    /**
     * One point.
     *
     * @param at its step
     * @param gainWeek the gain against now, after costs and with help
     */
    public record Point(
            long at, Money netIncomeMonth, Money netIncomeWeek, Money universalCredit, Money gainWeek, Money gainMonth, String verdict) {
    }

    private Curve() {
    }

    /** So many points, evenly spaced from the first to the last, each at the nearest step. */
    public static List<Point> of(Position now, JobOffer offer, Over over, BigDecimal from, BigDecimal to, int points, RuleBase rules) {
        BigDecimal width = to.subtract(from);
        List<Long> steps = LongStream.range(0, points)
                .mapToObj(i -> over
                        .step(from.add(width.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(points - 1L), MathContext.DECIMAL64))))
                .toList();
        return at(steps, now, offer, over, rules);
    }

    /** A point at each of these steps. */
    public static List<Point> at(Collection<Long> steps, Position now, JobOffer offer, Over over, RuleBase rules) {
        return Cores.each(List.copyOf(steps), rules, (step, row) -> point(step, WorthIt.compare(now, over.at(offer, step), row)));
    }

    private static Point point(long step, Comparison comparison) {
        return new Point(
                step,
                comparison.inJob().netIncome(),
                comparison.inJob().amount("worth-it/net-income-a-week"),
                comparison.inJob().amount("universal-credit/award"),
                comparison.amount("worth-it/with-help-a-week"),
                comparison.betterOffMonth(),
                comparison.verdict());
    }
}
