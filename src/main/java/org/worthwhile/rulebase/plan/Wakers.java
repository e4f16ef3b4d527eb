package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which rules a line wakes: those with a condition that looks through one of its lists. */
final class Wakers {

    private final int phases;
    private final Map<Integer, List<Woken>> byList = new HashMap<>();

    /** A rule, and the place among its conditions. @param turn when it speaks among all that are woken */
    private record Woken(int turn, int phase, RulePlan plan, int place) {
    }

    Wakers(Phase[] phases) {
        this.phases = phases.length;
        int turns = 0;
        for (int phase = 0; phase < phases.length; phase++) {
            for (RulePlan plan : phases[phase].plans()) {
                for (RulePlan.Place place : plan.places()) {
                    Woken woken = new Woken(turns++, phase, plan, place.number());
                    for (int list : place.lists()) {
                        byList.computeIfAbsent(list, any -> new ArrayList<>()).add(woken);
                    }
                }
            }
        }
    }

    /** By phase, the rules that a line wakes which stands in these lists. */
    RuleGroup[] of(int[] lists) {
        Set<Woken> woken = new TreeSet<>(Comparator.comparingInt(Woken::turn));
        for (int list : lists) {
            woken.addAll(byList.getOrDefault(list, List.of()));
        }
        RuleGroup[] byPhase = new RuleGroup[phases];
        for (int phase = 0; phase < phases; phase++) {
            int one = phase;
            List<Woken> speak = woken.stream().filter(rule -> rule.phase() == one).toList();
            byPhase[phase] = RuleGroup.woken(speak.stream().map(Woken::plan).toList(), speak.stream().map(Woken::place).toList());
        }
        return byPhase;
    }
}
