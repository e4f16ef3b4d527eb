package org.worthwhile.position;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.lines.Line;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleSet;

/** What rules read off a position once it stands: its payslips, its budget, the days on which to look again. Each set of rules is asked by itself. */
public final class Afterwards {

    private Afterwards() {
    }

    /** In reading order. */
    public static List<Line> of(Position position, RuleSet reading, RuleBase rules) {
        return of(position, List.of(), reading, rules);
    }

    /** @param more facts beside the position's own, of which no figure knows */
    public static List<Line> of(Position position, List<?> more, RuleSet reading, RuleBase rules) {
        List<Object> facts = new ArrayList<>(position.situation().facts());
        facts.addAll(more);
        facts.add(position.rates());
        facts.addAll(position.lines());
        return OrderedLines.of(rules.linesReadOff(facts, reading), rules.book()).all();
    }
}
