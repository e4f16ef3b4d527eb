package org.worthwhile.rulebase.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rules that look one after the other: those that need one list as a phase begins, or those that a line wakes. */
final class RuleGroup {

    private static final RuleGroup NOBODY = new RuleGroup(List.of(), new int[0]);

    private final Way[] ways;
    /** Of one rule after the other: the place at which it is woken, how many lists it cannot match without, and which. */
    private final int[] turns;
    /** Where each rule begins among them. */
    private final int[] begins;
    private final BitSet everyone;
    private final int[] reads;
    /** For each list that is read, the rules that read it, by their place in the group. */
    private final BitSet[] readers;

    private RuleGroup(List<RulePlan> plans, int[] places) {
        this.ways = plans.stream().map(RulePlan::way).toArray(Way[]::new);
        this.begins = new int[places.length];
        for (int i = 1; i < begins.length; i++) {
            begins[i] = begins[i - 1] + 2 + plans.get(i - 1).needed().length;
        }
        this.turns = IntStream.range(0, places.length)
                .flatMap(i -> IntStream.concat(IntStream.of(places[i], plans.get(i).needed().length), Arrays.stream(plans.get(i).needed())))
                .toArray();
        this.everyone = new BitSet(places.length);
        this.everyone.set(0, places.length);
        Map<Integer, BitSet> readersOf = new LinkedHashMap<>();
        for (int i = 0; i < ways.length; i++) {
            for (int list : plans.get(i).reads()) {
                readersOf.computeIfAbsent(list, any -> new BitSet(ways.length)).set(i);
            }
        }
        this.reads = readersOf.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.readers = readersOf.values().toArray(BitSet[]::new);
    }

    /** Those that look as a phase begins. */
    static RuleGroup inAPhase(List<RulePlan> plans) {
        int[] places = new int[plans.size()];
        Arrays.fill(places, Run.BY_NONE);
        return new RuleGroup(plans, places);
    }

    /** @param places of each rule, the place among its conditions at which a line wakes it */
    static RuleGroup woken(List<RulePlan> plans, List<Integer> places) {
        return plans.isEmpty() ? NOBODY : new RuleGroup(plans, places.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * Each rule looks; in a row, what would see the very same things says what it said before.
     *
     * @param before what the group said in the run before; {@code null} where it did not look
     * @return what is to be known in the run that follows; {@code null} where nothing is
     */
    Said speak(Run run, Said before) {
        if (!run.isInARow()) {
            speak(run);
            return null;
        }
        return before == null ? look(run, Said.NOTHING, everyone) : whatChangedLooks(run, before);
    }

    private void speak(Run run) {
        for (int rule = 0, turn = 0; rule < ways.length; rule++) {
            turn = look(rule, turn, run);
        }
    }

    /** A rule looks, unless a list is empty without which it cannot match. @return where the next one's turn begins */
    private int look(int rule, int turn, Run run) {
        int need = turn + 2;
        int next = need + turns[turn + 1];
        while (need < next && !run.facts.isEmpty(turns[need])) {
            need++;
        }
        if (need == next) {
            ways[rule].goes(run, turns[turn]);
        }
        return next;
    }

    private Said whatChangedLooks(Run run, Said before) {
        BitSet looking = null;
        for (int i = 0; i < reads.length; i++) {
            if (run.facts.isChanged(reads[i])) {
                looking = looking == null ? new BitSet(ways.length) : looking;
                looking.or(readers[i]);
            }
        }
        if (looking == null) {
            run.insertAll(before.all());
            return before;
        }
        return look(run, before, looking);
    }

    /** @param looking those that look anew; of the others, those that said something before say it again */
    @SuppressWarnings("unchecked")
    private Said look(Run run, Said before, BitSet looking) {
        int start = run.made().size();
        List<Object>[] each = null;
        BitSet speakers = null;
        BitSet heard = looking;
        if (before != Said.NOTHING) {
            heard = (BitSet) looking.clone();
            heard.or(before.speakers());
        }
        for (int i = heard.nextSetBit(0); i >= 0; i = heard.nextSetBit(i + 1)) {
            int from = run.made().size();
            if (looking.get(i)) {
                look(i, begins[i], run);
            } else {
                run.insertAll(before.each()[i]);
            }
            if (run.made().size() > from) {
                each = each == null ? new List[ways.length] : each;
                speakers = speakers == null ? new BitSet(ways.length) : speakers;
                each[i] = looking.get(i) ? run.madeSince(from) : before.each()[i];
                speakers.set(i);
            }
        }
        return each == null ? Said.NOTHING : new Said(each, speakers, run.madeSince(start));
    }
}
