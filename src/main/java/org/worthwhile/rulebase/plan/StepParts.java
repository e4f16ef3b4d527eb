package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a rule's steps look through and count with, in the order in which they stand: its Java asks for each by its number.
 *
 * @param end what it does at each match
 */
record StepParts(List<Step.EachFact> patterns, List<Tally> tallies, List<Consequence> end) {

    static StepParts of(Step first) {
        StepParts parts = new StepParts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        parts.add(first);
        return parts;
    }

    private void add(Step step) {
        if (step instanceof Step.EachFact each) {
            patterns.add(each);
            add(each.next());
        } else if (step instanceof Step.Holds holds) {
            add(holds.next());
        } else if (step instanceof Step.Exists exists) {
            add(exists.search());
            add(exists.next());
        } else if (step instanceof Step.Not not) {
            add(not.search());
            add(not.next());
        } else if (step instanceof Step.Any any) {
            Arrays.stream(any.searches()).forEach(this::add);
        } else if (step instanceof Step.Accumulated accumulated) {
            tallies.addAll(List.of(accumulated.tallies()));
            add(accumulated.search());
            add(accumulated.next());
        } else if (step instanceof Consequence consequence) {
            end.add(consequence);
        }
    }

    /** The number of a pattern: the very step, since two may look alike. */
    int numberOf(Step.EachFact each) {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i) == each) {
                return i;
            }
        }
        throw new IllegalArgumentException("Not a pattern of this rule");
    }

    /** Where the compiler's classes of this rule are; its loader knows them by their names. */
    ClassLoader loader() {
        return Check.bare(end.get(0).then()).getClass().getClassLoader();
    }
}
