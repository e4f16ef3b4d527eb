package org.worthwhile.worth;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Afterwards;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleSet;

/** What no sum can hold of a job, whom to see first, and what has to be ready: asked of the rules once a job. */
public final class BeyondMoney {

    private BeyondMoney() {
    }

    /** @param told what was told of shifts, cars and terms, beside the household's own facts */
    public static List<Line> of(Comparison comparison, List<Object> told, RuleBase rules) {
        List<Object> more = new ArrayList<>(told);
        more.add(comparison.line("worth-it/verdict"));
        return Afterwards.of(comparison.inJob(), more, RuleSet.BEYOND_MONEY, rules);
    }
}
