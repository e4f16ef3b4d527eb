package org.worthwhile.api;

import java.util.Comparator;
import java.util.List;
import org.worthwhile.api.contract.BetterOffJson;
import org.worthwhile.api.contract.ComparisonJson;
import org.worthwhile.household.Money;
import org.worthwhile.worth.Comparison;

/** Jobs in order of what they leave, and each against another. */
final class Ranking {

    private Ranking() {
    }

    /** The ids of the jobs, the one that leaves most first. */
    static List<String> ids(List<Comparison> comparisons) {
        return comparisons.stream()
                .sorted(Comparator.comparing(Comparison::betterOffMonth).reversed())
                .map(one -> one.offer().job().id())
                .toList();
    }

    /** How much more one job leaves than another: the difference of two answers, each rounded as it was given. */
    static ComparisonJson against(Comparison one, Comparison other) {
        return new ComparisonJson()
                .job(one.offer().job().id())
                .against(other.offer().job().id())
                .betterOff(new BetterOffJson()
                        .week(difference(one, other, "worth-it/with-help-a-week"))
                        .month(difference(one, other, "worth-it/with-help-a-month"))
                        .year(difference(one, other, "worth-it/with-help-a-year")));
    }

    private static java.math.BigDecimal difference(Comparison one, Comparison other, String id) {
        Money difference = one.amount(id).minus(other.amount(id));
        return difference.toPounds();
    }
}
