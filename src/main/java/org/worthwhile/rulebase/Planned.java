package org.worthwhile.rulebase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.model.Rule;
import org.worthwhile.rulebase.plan.PlannedRules;

/**
 * Runs compiled rules by our own plans.
 *
 * @param rules what the plans were made from
 */
record Planned(List<Rule> rules, PlannedRules plans) implements RuleEngine {

    /** The plans of each set that were made last: versions of the rules that differ in rates alone share them. */
    private static final Map<RuleSet, Planned> LAST = new ConcurrentHashMap<>();

    static Planned of(List<Rule> rules, RuleSet set, RuleBook book) {
        return LAST.compute(set, (any, last) -> last != null && last.isOf(rules) ? last : new Planned(rules, plans(rules, set, book)));
    }

    private boolean isOf(List<Rule> others) {
        return rules.size() == others.size() && IntStream.range(0, rules.size()).allMatch(i -> rules.get(i) == others.get(i));
    }

    private static PlannedRules plans(List<Rule> rules, RuleSet set, RuleBook book) {
        Map<String, List<String>> rates = rules.stream().map(rule -> book.rule(rule.getName())).filter(Objects::nonNull)
                .collect(Collectors.toMap(RuleDescription::title, RuleDescription::rates));
        return new PlannedRules(rules, set.phases(), MOST_FIRINGS, rates);
    }

    @Override
    public <T> List<T> run(List<?> facts, Class<T> outcome) {
        return plans.run(facts, outcome);
    }

    @Override
    public <T> List<T> made(List<?> facts, Class<T> outcome) {
        return plans.made(facts, outcome);
    }

    @Override
    public RuleEngine only(Predicate<String> titles) {
        return new Planned(rules, plans.only(titles));
    }

    @Override
    public void matchAsJava() {
        plans.matchAsJava();
    }

    @Override
    public RuleEngine inARow() {
        return plans.inARow()::run;
    }
}
