package org.worthwhile.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.api.contract.BetterOffJson;
import org.worthwhile.api.contract.ComparisonJson;
import org.worthwhile.api.contract.RankByJson;
import org.worthwhile.api.contract.RankingsJson;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.worth.Comparison;

/**
 * Jobs in order, and each against another. A job of which no figure can be given comes last; jobs that the measure does not
 * tell apart go by money, then by the fewer hours, then in the order sent.
 */
final class Ranking {

    private static final Comparator<Comparison> OUT_OF_SCOPE_LAST = Comparator.comparing(Ranking::outOfScope);
    private static final Comparator<Comparison> MONEY = Comparator.comparing(Comparison::betterOffMonth).reversed();
    private static final Comparator<Comparison> HOURS =
            Comparator.comparing(Comparison::hoursGiven, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<Comparison> MONEY_PER_HOUR =
            Comparator.comparing(Ranking::perHourGiven, Comparator.nullsLast(Comparator.reverseOrder()));

    private final List<Comparison> comparisons;

    private Ranking(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    static Ranking of(List<Comparison> comparisons) {
        return new Ranking(comparisons);
    }

    /** The ids of the jobs, the best first, by the measure that was asked for. */
    List<String> by(RankByJson measure) {
        return switch (measure == null ? RankByJson.MONEY : measure) {
            case MONEY -> ids(MONEY.thenComparing(HOURS));
            case HOURS -> ids(HOURS.thenComparing(MONEY));
            case MONEY_PER_HOUR -> ids(MONEY_PER_HOUR.thenComparing(MONEY).thenComparing(HOURS));
        };
    }

    RankingsJson all() {
        return new RankingsJson().money(by(RankByJson.MONEY)).hours(by(RankByJson.HOURS)).moneyPerHour(by(RankByJson.MONEY_PER_HOUR));
    }

    private List<String> ids(Comparator<Comparison> order) {
        return comparisons.stream().sorted(OUT_OF_SCOPE_LAST.thenComparing(order)).map(Comparison::id).toList();
    }

    private static boolean outOfScope(Comparison comparison) {
        return comparison.inJob().outOfScope();
    }

    private static Money perHourGiven(Comparison comparison) {
        Line line = comparison.line("worth-it/per-hour-given");
        return line == null || !line.isAwarded() ? null : line.getAmount();
    }

    /** Each job against each other, where there are several and both have figures. */
    List<ComparisonJson> eachAgainstEachOther() {
        List<ComparisonJson> pairs = new ArrayList<>();
        for (Comparison one : comparisons) {
            for (Comparison other : comparisons) {
                if (one != other && !outOfScope(one) && !outOfScope(other)) {
                    pairs.add(against(one, other));
                }
            }
        }
        return pairs;
    }

    /** How much more one job leaves than another: the difference of two answers, each rounded as it was given. */
    private static ComparisonJson against(Comparison one, Comparison other) {
        return new ComparisonJson()
                .job(one.id())
                .against(other.id())
                .betterOff(new BetterOffJson()
                        .week(difference(one, other, "worth-it/with-help-a-week"))
                        .month(difference(one, other, "worth-it/with-help-a-month"))
                        .year(difference(one, other, "worth-it/with-help-a-year")));
    }

    private static BigDecimal difference(Comparison one, Comparison other, String id) {
        return one.amount(id).minus(other.amount(id)).toPounds();
    }
}
