package org.worthwhile.rulebase.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.rule.AccumulateFunction;

/** All of a rule's conditions as one step, which its Java takes. */
record AsJava(Matcher matcher, int rule, int[] lists, AccumulateFunction<?>[] functions) implements Step {

    /** Rules that were written as Java, where they were loaded from, are matched by that from now on. @return how many these are */
    static int takeOver(List<RulePlan> plans) {
        Map<ClassLoader, Map<String, RulePlan>> byLoader = new HashMap<>();
        plans.forEach(plan -> byLoader
                .computeIfAbsent(StepParts.of(plan.first()).loader(), any -> new HashMap<>()).put(plan.title(), plan));
        int written = 0;
        for (Map.Entry<ClassLoader, Map<String, RulePlan>> ofOne : byLoader.entrySet()) {
            if (ofOne.getKey() instanceof Matcher.Loader loader) {
                for (Matcher matcher : loader.matchers()) {
                    written += takeOver(matcher, ofOne.getValue());
                }
            }
        }
        return written;
    }

    private static int takeOver(Matcher matcher, Map<String, RulePlan> plans) {
        int written = 0;
        for (int rule = 0; rule < matcher.titles().length; rule++) {
            RulePlan plan = plans.get(matcher.titles()[rule]);
            if (plan != null) {
                plan.way().isFrom(of(matcher, rule, plan.first()));
                written++;
            }
        }
        return written;
    }

    private static Step of(Matcher matcher, int rule, Step first) {
        StepParts parts = StepParts.of(first);
        return new AsJava(
                matcher, rule, parts.patterns().stream().mapToInt(Step.EachFact::list).toArray(),
                parts.tallies().stream().map(Tally::function).toArray(AccumulateFunction[]::new));
    }

    @Override
    public boolean go(Run run) throws Exception {
        matcher.match(rule, run, lists, functions);
        return false;
    }
}
