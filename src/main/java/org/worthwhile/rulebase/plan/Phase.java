package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of one phase, grouped by the kind of fact without which they cannot match: most are passed over by that. */
record Phase(List<RulePlan> plans, Group[] groups) {

    private static final int NOTHING = -1;

    /**
     * Rules that need a fact of one type.
     *
     * @param whole the list of everything of that type
     * @param first of each rule, the list that is most often empty
     */
    private record Group(int whole, int[] first, RulePlan[] plans) {

        void speak(Run run) {
            if (whole != NOTHING && run.facts.at(whole).isEmpty()) {
                return;
            }
            for (int i = 0; i < plans.length; i++) {
                if (whole == NOTHING || !run.facts.at(first[i]).isEmpty()) {
                    run.ask(plans[i]);
                }
            }
        }
    }

    static Phase of(List<RulePlan> plans, FactLists lists) {
        Map<Integer, List<RulePlan>> byNeed = new TreeMap<>();
        for (RulePlan plan : plans) {
            int whole = plan.needed().length == 0 ? NOTHING : lists.whole(plan.needed()[0]);
            byNeed.computeIfAbsent(whole, list -> new ArrayList<>()).add(plan);
        }
        return new Phase(plans, byNeed.entrySet().stream()
                .map(need -> new Group(
                        need.getKey(),
                        need.getValue().stream().mapToInt(plan -> need.getKey() == NOTHING ? NOTHING : plan.needed()[0]).toArray(),
                        need.getValue().toArray(RulePlan[]::new)))
                .toArray(Group[]::new));
    }

    /** Every rule looks at what is there. */
    void speak(Run run) {
        for (Group group : groups) {
            group.speak(run);
        }
    }
}
