package org.worthwhile.rulebase.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One rule, ready to be matched.
 *
 * @param title its sentence
 * @param phase when it speaks
 * @param first the first step of its conditions
 * @param way how they are tried
 * @param needed lists without which it cannot match: while one is empty, the rule costs next to nothing
 * @param reads every list that it looks through; rates, where it names them, each by itself
 * @param places what can wake it again within its phase
 * @param slots how many values it holds while it is matched
 */
record RulePlan(String title, String phase, Step first, Way way, int[] needed, int[] reads, List<Place> places, int slots) {

    /** Where it needs no list. */
    static final int NOTHING = -1;

    /** A condition that a line of these lists can newly meet. */
    record Place(int number, int[] lists) {
    }

    /** The same, where it is known by which names the rule asks for rates: others need not concern it. */
    RulePlan askingFor(Collection<String> rates, ListNumbers lists) {
        IntStream others = Arrays.stream(reads).filter(list -> !lists.isOfRates(list));
        IntStream named = rates.stream().mapToInt(lists::numberOfRate);
        return new RulePlan(title, phase, first, way, needed, IntStream.concat(others, named).toArray(), places, slots);
    }

    /** The rarest of the lists without which it cannot match; {@link #NOTHING} where it needs none. */
    int need() {
        return needed.length == 0 ? NOTHING : needed[0];
    }
}
