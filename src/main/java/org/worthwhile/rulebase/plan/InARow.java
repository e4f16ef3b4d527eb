package org.worthwhile.rulebase.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs that follow one another. A rule that would look at the very same facts and lines as in the run before says what it said
 * then: it is not matched again. So a household at a hundred hours of work costs less than a hundred households. For one thread.
 */
public final class InARow {

    private final PlannedRules rules;
    /** Positions and comparisons take turns: each has its own last time, by the kind of fact with which it begins. */
    private final Map<Class<?>, LastTime> last = new HashMap<>();

    InARow(PlannedRules rules) {
        this.rules = rules;
    }

    /** Lets the rules speak about these facts, as {@link PlannedRules#run}. */
    public <T> List<T> run(List<?> facts, Class<T> outcome) {
        LastTime before = last.computeIfAbsent(facts.get(0).getClass(), kind -> new LastTime());
        return rules.outcomes(rules.run(facts, before), facts, outcome);
    }
}
