package org.worthwhile.worth;

import java.util.List;
import org.worthwhile.household.Money;
import org.worthwhile.household.Outgoing;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.Compared;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Afterwards;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleSet;

/**
 * What is left when all is paid, now and with a job, as the rules read it off both positions.
 *
 * @param inJob the lines with the job; {@code null} where no job is looked at
 * @param change what the job changes; {@code null} where no job is looked at
 */
public record Budget(List<Line> now, List<Line> inJob, Line change) {

    /** Whether outgoings were told, so that there is a budget. */
    public static boolean told(Situation situation) {
        return situation.particulars().stream().anyMatch(Outgoing.class::isInstance);
    }

    /** The budget of a household as it is. */
    public static Budget of(Position now, RuleBase rules) {
        return new Budget(Afterwards.of(now, RuleSet.BUDGET, rules), null, null);
    }

    /** The budget now and with the job. */
    public static Budget of(Comparison comparison, RuleBase rules) {
        List<Line> now = Afterwards.of(comparison.now(), RuleSet.BUDGET, rules);
        List<Line> inJob = Afterwards.of(comparison.inJob(), RuleSet.BUDGET, rules);
        Compared left = new Compared("left", amount(now, "budget/left"), amount(inJob, "budget/left"));
        return new Budget(now, inJob, rules.linesReadOff(List.of(left), RuleSet.BUDGET).get(0));
    }

    /** The amount of a line among these; £0 where there is none. */
    public static Money amount(List<Line> lines, String id) {
        return lines.stream()
                .filter(line -> line.getId().equals(id))
                .map(Line::getAmount)
                .findFirst()
                .orElse(Money.ZERO);
    }
}
