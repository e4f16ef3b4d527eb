package org.worthwhile.rulebase.plan;

import java.util.List;

/**
 * The rules of one phase.
 *
 * @param plans its rules
 * @param first of each rule, the list that is most often empty: most rules are passed over by it
 */
record Phase(RulePlan[] plans, int[] first) {

    private static final int ALWAYS = -1;

    static Phase of(List<RulePlan> plans) {
        return new Phase(
                plans.toArray(RulePlan[]::new),
                plans.stream().mapToInt(plan -> plan.needed().length == 0 ? ALWAYS : plan.needed()[0]).toArray());
    }

    /** Every rule looks at what is there. */
    void speak(Run run) {
        for (int i = 0; i < first.length; i++) {
            if (first[i] == ALWAYS || !run.facts.at(first[i]).isEmpty()) {
                plans[i].speak(run);
            }
        }
    }
}
