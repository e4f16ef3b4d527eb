package org.worthwhile.rulebase.plan;

import org.drools.model.Rule;

/** Whether our plans can run what a rule says. */
public final class Understood {

    private Understood() {
    }

    /** What is not understood in a rule of this phase; {@code null} where all is. */
    public static String not(Rule rule, String phase) {
        try {
            RulePlan plan = PlanReader.read(rule, new ListNumbers());
            return plan.phase().equals(phase) ? null
                    : "The rule \"" + plan.title() + "\" cannot be run: it has a phase of its own, beside that of its file";
        } catch (IllegalStateException e) {
            return e.getMessage();
        }
    }
}
