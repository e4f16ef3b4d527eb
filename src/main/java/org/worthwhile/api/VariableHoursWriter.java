package org.worthwhile.api;

import java.util.List;
import org.worthwhile.api.contract.CliffCrossedJson;
import org.worthwhile.api.contract.VariableHoursJson;
import org.worthwhile.api.contract.VariableMonthJson;
import org.worthwhile.household.Money;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.worth.CliffsCrossed;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.VariableHours;
import org.worthwhile.worth.VariableMonth;

/** Writes what a job of varying hours leaves, month by month. */
final class VariableHoursWriter {

    private final Comparison steady;
    private final RuleBase rules;
    private final Sentences sentences;

    VariableHoursWriter(Comparison steady, RuleBase rules, Sentences sentences) {
        this.steady = steady;
        this.rules = rules;
        this.sentences = sentences;
    }

    /** {@code null} where no weeks were told, or of several jobs taken together. */
    VariableHoursJson write() {
        if (steady.offers().size() > 1 || steady.offer().weeks() == null) {
            return null;
        }
        List<VariableMonth> months = VariableHours.months(steady, rules);
        List<VariableMonth> ordered = VariableHours.byWhatIsLeft(months);
        VariableMonth lowest = ordered.get(0);
        VariableMonth highest = ordered.get(ordered.size() - 1);
        int worse = (int) months.stream().filter(month -> month.betterOff().isNegative()).count();
        return new VariableHoursJson()
                .months(months.stream().map(VariableHoursWriter::month).toList())
                .lowest(month(lowest))
                .usual(month(ordered.get((ordered.size() - 1) / 2)))
                .highest(month(highest))
                .cliffsCrossed(CliffsCrossed.in(months, steady.now()).stream()
                        .map(crossed -> crossed(crossed, months)).toList())
                .monthsWorseOff(worse)
                .because(VariableHoursPhrases.range(lowest.betterOff(), highest.betterOff(), worse, months, sentences.language()));
    }

    private CliffCrossedJson crossed(CliffsCrossed crossed, List<VariableMonth> months) {
        String label = sentences.label(crossed.cliff().getId());
        return new CliffCrossedJson()
                .id(Explanation.lastPart(crossed.cliff().getId()))
                ._for(crossed.cliff().getAbout())
                .label(label)
                .months(crossed.months())
                .because(VariableHoursPhrases.crossed(label, crossed.months(), months, sentences.language()));
    }

    private static VariableMonthJson month(VariableMonth month) {
        Money credit = month.comparison().inJob().amount("universal-credit/award");
        return new VariableMonthJson()
                .kind(month.kind() == null ? null : VariableMonthJson.KindEnum.fromValue(month.kind()))
                .from(month.period() == null ? null : month.period().start())
                .to(month.period() == null ? null : month.period().end())
                .weeks(month.weeks())
                .hours(month.hours())
                .grossPay(month.pay().toPounds())
                .universalCredit(credit.toPounds())
                .betterOff(month.betterOff().toPounds());
    }
}
