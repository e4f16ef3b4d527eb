package org.worthwhile.worth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Weeks;
import org.worthwhile.rulebase.RuleBase;

/**
 * A job whose hours vary, month by month: each month is compared with now by the same rules, at the rates and the costs of the
 * household's own period, so that months differ by their hours alone.
 */
public final class VariableHours {

    private static final int MONTHS = 12;

    private final Comparison steady;
    private final JobOffer offer;
    private final RuleBase rules;
    private final Map<List<BigDecimal>, Comparison> known = new HashMap<>();

    private VariableHours(Comparison steady, RuleBase rules) {
        this.steady = steady;
        this.offer = steady.offer();
        this.rules = rules;
    }

    /** The months of a job whose weeks were told: three steady ones, or twelve with their pay days. */
    public static List<VariableMonth> months(Comparison steady, RuleBase rules) {
        VariableHours hours = new VariableHours(steady, rules);
        return hours.offer.weeks().inOrder() ? hours.inOrder() : hours.lowUsualHigh();
    }

    private List<VariableMonth> lowUsualHigh() {
        Weeks weeks = offer.weeks();
        return List.of(steadyMonth("low", weeks.low()), steadyMonth("usual", weeks.usual()), steadyMonth("high", weeks.high()));
    }

    private VariableMonth steadyMonth(String kind, BigDecimal hours) {
        JobOffer at = offer.with(offer.job().working(hours, offer.weeks().hourly()));
        return new VariableMonth(kind, null, null, hours, at.job().payYear().dividedBy(MONTHS).rounded(), compared(at));
    }

    private List<VariableMonth> inOrder() {
        List<VariableMonth> months = new ArrayList<>();
        for (WeeksPaid paid : WeeksPaid.months(offer, steady.now().situation().period(), MONTHS)) {
            JobOffer at = offer.with(paid.job(offer.job(), offer.weeks().hourly(), steady.now().situation().period()));
            Comparison comparison = known.computeIfAbsent(paid.eachPay(), hours -> compared(at));
            months.add(new VariableMonth(null, paid.period(), paid.weeks(), paid.hours(), at.job().paid(), comparison));
        }
        return months;
    }

    private Comparison compared(JobOffer at) {
        return WorthIt.compare(steady.now(), at, rules);
    }

    /** Least left first; of months that leave the same, the earlier. */
    public static List<VariableMonth> byWhatIsLeft(List<VariableMonth> months) {
        return months.stream().sorted(Comparator.comparing(VariableMonth::betterOff)).toList();
    }
}
