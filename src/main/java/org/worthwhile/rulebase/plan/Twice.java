package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs that are made twice, in the same order: each of the second time follows its counterpart of the first. So where only rates
 * differ, only rules that ask for those rates, or hear of what they change, look again. For one thread.
 */
public final class Twice {

    private final InARow row;
    private final List<LastTime> runs = new ArrayList<>();
    private int repeated;

    Twice(PlannedRules rules) {
        this.row = new InARow(rules);
    }

    /** Lets the rules speak for the first time, as {@link PlannedRules#run}. */
    public <T> List<T> first(List<?> told, Class<T> outcome) {
        List<T> outcomes = row.run(told, outcome);
        runs.add(row.last(LastTime.kind(told)));
        return outcomes;
    }

    /** The same for the second time. */
    public <T> List<T> again(List<?> told, Class<T> outcome) {
        if (repeated < runs.size()) {
            row.follow(runs.get(repeated++));
        }
        return row.run(told, outcome);
    }
}
