package org.worthwhile.worth;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;

/** What no sum can hold of a job, whom to see first, and what has to be ready: asked of the rules once a job. */
public final class BeyondMoney {

    private static final List<String> ROLES = List.of("unpriced", "adviser", "before-you-start");

    private BeyondMoney() {
    }

    /** @param told what was told of shifts, cars and terms, beside the household's own facts */
    public static List<Line> of(Comparison comparison, List<Object> told, RuleBase rules) {
        List<Object> facts = new ArrayList<>(comparison.inJob().situation().facts());
        facts.addAll(told);
        facts.add(comparison.inJob().rates());
        facts.add(comparison.line("worth-it/verdict"));
        List<Line> lines = rules.linesFor(facts).stream()
                .filter(line -> ROLES.contains(rules.book().line(line.getId()).role()))
                .toList();
        return Positions.inReadingOrder(lines, rules.book());
    }
}
