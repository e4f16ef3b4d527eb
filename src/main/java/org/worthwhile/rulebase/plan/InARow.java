package org.worthwhile.rulebase.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.lines.Line;

/**
 * Runs that follow one another. Rules that would look at the very same facts and lines as in the run before say what they said
 * then: they are not matched again. So a household at a hundred hours of work costs less than a hundred households. For one thread.
 */
public final class InARow {

    private final PlannedRules rules;
    /** Positions and comparisons take turns: each has its own last time, by the kind of fact with which it begins. */
    private final Map<Class<?>, LastTime> last = new HashMap<>();

    InARow(PlannedRules rules) {
        this.rules = rules;
    }

    /** Lets the rules speak about these facts, as {@link PlannedRules#run}. @throws IllegalArgumentException where a line is told */
    public <T> List<T> run(List<?> told, Class<T> outcome) {
        if (told.stream().anyMatch(Line.class::isInstance)) {
            throw new IllegalArgumentException("Runs that follow one another are told facts, and make their lines themselves");
        }
        Class<?> kind = LastTime.kind(told);
        LastTime before = last.get(kind);
        List<?> facts = before == null ? told : before.same(told);
        Run run = rules.runAfter(before, facts);
        last.put(kind, run.remembered());
        return rules.outcomes(run, facts, outcome);
    }

    /** What the last run leaves that began with this kind of fact. */
    LastTime last(Class<?> kind) {
        return last.get(kind);
    }

    /** The next run of its kind follows this one. */
    void follow(LastTime run) {
        last.put(run.kind(), run);
    }
}
