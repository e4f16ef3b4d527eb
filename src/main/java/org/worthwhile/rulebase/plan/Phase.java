package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of one phase, grouped by the list without which they cannot match, the rarest that each has: a rule whose list is
 * empty is never looked at. Where nothing is told of a whole type, neither are its lists.
 */
final class Phase {

    private final List<RulePlan> plans;
    private final RuleGroup[] groups;
    /** Groups that need nothing. */
    private final int[] always;
    private final OfAType[] told;
    /** Where lists of lines are marked that groups need; a mark's group is counted from the first of its word. */
    private final int[] words;
    private final long[] marks;
    private final int[] firsts;

    /** Groups whose lists are picked from all facts of one type. */
    private record OfAType(int whole, int[] needs, int[] groups) {
    }

    private Phase(List<RulePlan> plans, Map<Integer, List<RulePlan>> byNeed, FactLists lists) {
        this.plans = plans;
        this.groups = byNeed.values().stream().map(RuleGroup::inAPhase).toArray(RuleGroup[]::new);
        int[] needs = byNeed.keySet().stream().mapToInt(Integer::intValue).toArray();
        BitSet ofLines = new BitSet();
        Map<Integer, List<Integer>> byType = new LinkedHashMap<>();
        for (int group = 0; group < needs.length; group++) {
            if (isOfLines(needs[group], lists)) {
                ofLines.set(needs[group]);
            } else {
                byType.computeIfAbsent(needs[group] == RulePlan.NOTHING ? RulePlan.NOTHING : lists.whole(needs[group]), any -> new ArrayList<>())
                        .add(group);
            }
        }
        this.always = numbers(byType.remove(RulePlan.NOTHING));
        this.told = byType.entrySet().stream()
                .map(type -> new OfAType(type.getKey(), type.getValue().stream().mapToInt(group -> needs[group]).toArray(), numbers(type.getValue())))
                .toArray(OfAType[]::new);
        this.words = ofLines.stream().map(list -> list / Long.SIZE).distinct().toArray();
        this.marks = new long[words.length];
        this.firsts = new int[words.length];
        int before = needs.length - ofLines.cardinality();
        for (int i = 0; i < words.length; i++) {
            marks[i] = ofLines.toLongArray()[words[i]];
            firsts[i] = before;
            before += Long.bitCount(marks[i]);
        }
    }

    private static boolean isOfLines(int list, FactLists lists) {
        return list != RulePlan.NOTHING && lists.isOfLines(list);
    }

    /** Lists of lines come last, and in their order. */
    static Phase of(List<RulePlan> plans, FactLists lists) {
        Map<Integer, List<RulePlan>> byNeed = new TreeMap<>(
                java.util.Comparator.comparing((Integer list) -> isOfLines(list, lists)).thenComparing(list -> list));
        for (RulePlan plan : plans) {
            byNeed.computeIfAbsent(plan.need(), list -> new ArrayList<>()).add(plan);
        }
        return new Phase(plans, byNeed, lists);
    }

    private static int[] numbers(List<Integer> numbers) {
        return numbers == null ? new int[0] : numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    List<RulePlan> plans() {
        return plans;
    }

    int size() {
        return groups.length;
    }

    RuleGroup group(int number) {
        return groups[number];
    }

    /** Puts the numbers of the groups that can speak into a list. @return how many there are */
    int thatCanSpeak(FactMemory facts, int[] into) {
        System.arraycopy(always, 0, into, 0, always.length);
        int count = always.length;
        for (OfAType type : told) {
            if (!facts.isEmpty(type.whole)) {
                for (int i = 0; i < type.needs.length; i++) {
                    if (!facts.isEmpty(type.needs[i])) {
                        into[count++] = type.groups[i];
                    }
                }
            }
        }
        for (int i = 0; i < words.length; i++) {
            for (long there = marks[i] & facts.filledAt(words[i]); there != 0; there &= there - 1) {
                into[count++] = firsts[i] + Long.bitCount(marks[i] & Long.lowestOneBit(there) - 1);
            }
        }
        return count;
    }
}
