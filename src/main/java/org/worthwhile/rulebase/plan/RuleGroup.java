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
    private final int[] places;
    private final int[][] needed;
    private final BitSet everyone;
    private final int[] reads;
    /** For each list that is read, the rules that read it, by their place in the group. */
    private final BitSet[] readers;

    private RuleGroup(List<RulePlan> plans, int[] places) {
        this.ways = plans.stream().map(RulePlan::way).toArray(Way[]::new);
        this.places = places;
        this.needed = plans.stream().map(RulePlan::needed).toArray(int[][]::new);
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
        int[] turns = this.turns;
        FactMemory facts = run.facts;
        for (int i = 0, at = 0; at < turns.length; i++) {
            int place = turns[at];
            int need = at + 2;
            at = need + turns[at + 1];
            while (need < at && !facts.isEmpty(turns[need])) {
                need++;
            }
            if (need == at) {
                ways[i].goes(run, place);
            }
        }
    }

    private boolean canMatch(int rule, Run run) {
        for (int list : needed[rule]) {
            if (run.facts.isEmpty(list)) {
                return false;
            }
        }
        return true;
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
        BitSet turns = looking;
        if (before != Said.NOTHING) {
            turns = (BitSet) looking.clone();
            turns.or(before.speakers());
        }
        for (int i = turns.nextSetBit(0); i >= 0; i = turns.nextSetBit(i + 1)) {
            int from = run.made().size();
            if (looking.get(i)) {
                if (canMatch(i, run)) {
                    ways[i].goes(run, places[i]);
                }
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
