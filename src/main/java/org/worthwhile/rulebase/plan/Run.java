package org.worthwhile.rulebase.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.kie.api.runtime.rule.AccumulateFunction;
import org.worthwhile.lines.Line;

/** One answer in the making: the facts, the lines so far, and what the rule that is being matched has chosen. */
public final class Run extends OnlyInserts {

    /** When a rule looks at everything there is. */
    static final int BY_NONE = -1;
    /** How many lines may have changed in a row before those that follow are taken for new. */
    private static final int AHEAD = 64;
    /** Most consequences ask for less: what they are told is handed over in the same array each time. */
    private static final int MOST_TOLD = 16;

    final FactMemory facts;
    final Object[] slots;
    /** The place at which a line woke the rule. Before that place it is not seen yet, so that each match is found once. */
    int wokenAt = BY_NONE;
    Line line;

    private final PlannedRules rules;
    private final ArrayList<Object> woken = new ArrayList<>(Collections.singletonList(null));
    private final List<Object> made = new ArrayList<>(320);
    /** How many of what was made have been taken. */
    private int taken;
    private final int[] speaking;
    private final Object[][] told = new Object[MOST_TOLD][];
    /** The run before this one; {@code null} where there was none. */
    private final LastTime before;
    /** What the run that follows is to know; {@code null} where none does. */
    private final LastTime now;
    /** How many of the lines of the run before have come again, or are known to be gone. */
    private int known;
    private int firings;

    Run(PlannedRules rules, FactMemory facts, int slots, LastTime before, LastTime now) {
        this.rules = rules;
        this.facts = facts;
        this.slots = new Object[slots];
        this.speaking = new int[rules.mostGroups()];
        this.before = before;
        this.now = now;
    }

    /** Whether another run follows, which will know what the rules said in this one. */
    boolean isInARow() {
        return now != null;
    }

    LastTime remembered() {
        return now;
    }

    /** All rules of a phase look at what is there, and then at each line that one of them makes. */
    void speak(int number, Phase phase) {
        int count = phase.thatCanSpeak(facts, speaking);
        for (int i = 0; i < count; i++) {
            Said said = phase.group(speaking[i]).speak(this, before == null ? null : before.said(number)[speaking[i]]);
            if (now != null) {
                now.said(number)[speaking[i]] = said;
            }
        }
        while (taken < made.size()) {
            if (made.get(taken++) instanceof Line one) {
                line = one;
                if (now == null) {
                    LineRoute route = rules.routeOf(one);
                    take(one, route);
                    route.wakes()[number].speak(this, null);
                } else {
                    now.taken().add(takenInARow(number));
                }
            }
        }
        if (before != null) {
            passOver(before.end(number));
        }
        if (now != null) {
            now.ends(number);
        }
    }

    private LastTime.Taken takenInARow(int phase) {
        LastTime.Taken again = before == null ? null : again(before.end(phase));
        LineRoute route = again == null ? rules.routeOf(line) : again.route();
        if (again == null) {
            facts.change(route.lists());
        } else {
            line = again.line();
        }
        Line one = line;
        take(one, route);
        Said said = route.wakes()[phase].speak(this, again == null ? null : again.said());
        return again != null && again.said() == said ? again : new LastTime.Taken(one, route, said);
    }

    /** The same line as it stood in the run before; {@code null} where it did not. They come in like order. */
    private LastTime.Taken again(int end) {
        for (int i = known; i < Math.min(end, known + AHEAD); i++) {
            LastTime.Taken taken = before.taken().get(i);
            if (taken.line() == line || taken.line().saysTheSameAs(line)) {
                passOver(i);
                known = i + 1;
                return taken;
            }
        }
        return null;
    }

    /** Lines of the run before that did not come again. */
    private void passOver(int end) {
        for (; known < end; known++) {
            facts.change(before.taken().get(known).route().lists());
        }
    }

    void take(Line one, LineRoute route) {
        facts.take(one, route.lists());
    }

    /** The facts of a list. */
    public ArrayList<Object> at(int list) {
        return facts.at(list);
    }

    /** The place at which a line woke the rule; {@link #BY_NONE} where it looks at everything there is. */
    public int wokenAt() {
        return wokenAt;
    }

    /** The line that was taken last. */
    public Line line() {
        return line;
    }

    /** That line alone. */
    public ArrayList<Object> woken() {
        woken.set(0, line);
        return woken;
    }

    /** Begins to count. */
    public <C extends Serializable> C begin(AccumulateFunction<C> function) throws Exception {
        C count = function.createContext();
        function.init(count);
        return count;
    }

    /** A rule speaks. @throws IllegalStateException naming it, where there is no end to it */
    public void fires(String title) {
        if (++firings > rules.mostFirings()) {
            throw new IllegalStateException(
                    "A rule feeds itself: \"" + title + "\", after " + rules.mostFirings() + " firings");
        }
    }

    @Override
    public void insert(Object fact) {
        made.add(fact);
        if (!(fact instanceof Line)) {
            rules.refuseIfAsked(fact);
        }
    }

    void insertAll(List<Object> facts) {
        for (int i = 0, size = facts.size(); i < size; i++) {
            insert(facts.get(i));
        }
    }

    List<Object> made() {
        return made;
    }

    /** Room for what a consequence is told, with the run in front: it is read before the next one speaks. */
    Object[] told(int count) {
        if (count >= MOST_TOLD) {
            return new Object[count + 1];
        }
        if (told[count] == null) {
            told[count] = new Object[count + 1];
            told[count][0] = this;
        }
        return told[count];
    }

    /** Forgets all that it knew of a household, to be used for another. */
    void rest() {
        facts.empty();
        made.clear();
        taken = 0;
        firings = 0;
        line = null;
        woken.set(0, null);
        Arrays.fill(slots, null);
        for (Object[] one : told) {
            if (one != null) {
                Arrays.fill(one, 1, one.length, null);
            }
        }
    }

    List<Object> madeSince(int from) {
        return made.size() == from ? List.of() : List.copyOf(made.subList(from, made.size()));
    }
}
