package org.worthwhile.rulebase;

import java.util.List;
import org.drools.model.Rule;
import org.worthwhile.rulebase.plan.PlannedRules;

/**
 * Runs compiled rules by our own plans.
 *
 * @param rules what the plans were made from
 */
record Planned(List<Rule> rules, PlannedRules plans) implements RuleEngine {

    Planned(List<Rule> rules, RuleSet set) {
        this(rules, new PlannedRules(rules, set.phases(), MOST_FIRINGS));
    }

    @Override
    public <T> List<T> run(List<?> facts, Class<T> outcome) {
        return plans.run(facts, outcome);
    }

    @Override
    public RuleEngine inARow() {
        return plans.inARow()::run;
    }
}
