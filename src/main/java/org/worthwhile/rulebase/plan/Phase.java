package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of one phase, grouped by the kind of fact without which they cannot match: most are passed over by that. */
record Phase(List<RulePlan> plans, RuleGroup[] groups) {

    static Phase of(List<RulePlan> plans, FactLists lists) {
        Map<Integer, List<RulePlan>> byNeed = new TreeMap<>();
        for (RulePlan plan : plans) {
            int need = plan.needed().length == 0 ? RuleGroup.NOTHING : lists.whole(plan.needed()[0]);
            byNeed.computeIfAbsent(need, list -> new ArrayList<>()).add(plan);
        }
        return new Phase(plans, byNeed.entrySet().stream()
                .map(need -> RuleGroup.inAPhase(need.getKey(), need.getValue()))
                .toArray(RuleGroup[]::new));
    }
}
