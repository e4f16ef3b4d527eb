package org.worthwhile.rulebase;

import java.util.List;
import org.worthwhile.rulebase.plan.PlannedRules;

/** Runs compiled rules by our own plans. */
record Planned(PlannedRules rules) implements RuleEngine {

    @Override
    public <T> List<T> run(List<?> facts, Class<T> outcome) {
        return rules.run(facts, outcome);
    }

    @Override
    public RuleEngine inARow() {
        return rules.inARow()::run;
    }
}
