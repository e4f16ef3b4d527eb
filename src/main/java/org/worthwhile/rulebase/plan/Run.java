package org.worthwhile.rulebase.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.worthwhile.lines.Line;

/** One answer in the making: the facts, the lines so far, and what the rule that is being matched has chosen. */
final class Run extends OnlyInserts {

    /** When a rule looks at everything there is. */
    static final int BY_NONE = -1;
    /** How many lines may have changed in a row before those that follow are taken for new. */
    private static final int AHEAD = 64;

    final FactMemory facts;
    final Object[] slots;
    /** The place at which a line woke the rule. Before that place it is not seen yet, so that each match is found once. */
    int wokenAt = BY_NONE;
    Line line;

    private final PlannedRules rules;
    private final ArrayDeque<Line> waiting = new ArrayDeque<>();
    private final List<Object> made = new ArrayList<>(320);
    /** What each rule said, for the run that follows; {@code null} where none does. */
    private final Said[] said;
    private final LastTime last;
    private final List<Line> taken = new ArrayList<>();
    private final List<Said[]> woken = new ArrayList<>();
    private int known;
    private int firings;

    Run(PlannedRules rules, FactMemory facts, int slots, Said[] said, LastTime last) {
        this.rules = rules;
        this.facts = facts;
        this.slots = new Object[slots];
        this.said = said;
        this.last = last;
    }

    /** All rules of a phase look at what is there, and then at each line that one of them makes. */
    void speak(int number, Phase phase) {
        wokenAt = BY_NONE;
        phase.speak(this);
        while ((line = waiting.poll()) != null) {
            int before = placeBefore(line);
            line = before < 0 ? line : last.taken().get(before);
            LineRoute route = rules.routeOf(line);
            take(line, route);
            wake(route.wakes()[number], before < 0 ? null : last.woken().get(before));
        }
    }

    private void wake(LineRoute.Wake[] wakes, Said[] before) {
        Said[] now = said == null ? null : new Said[wakes.length];
        for (int i = 0; i < wakes.length; i++) {
            wokenAt = wakes[i].place();
            if (now == null) {
                wakes[i].plan().speak(this);
            } else {
                now[i] = look(wakes[i].plan(), before == null ? null : before[i]);
            }
        }
        if (now != null) {
            taken.add(line);
            woken.add(now);
        }
    }

    /** A rule looks at everything there is. */
    void ask(RulePlan plan) {
        if (said == null) {
            plan.speak(this);
        } else {
            said[plan.number()] = look(plan, last.said(plan.number()));
        }
    }

    /** Where a rule sees what it saw the last time, it says what it said then. */
    private Said look(RulePlan plan, Said before) {
        if (!plan.canMatch(this)) {
            return null;
        }
        if (before != null && before.saw(plan.reads(), facts)) {
            before.made().forEach(this::insert);
            return before;
        }
        int from = made.size();
        plan.speak(this);
        return Said.of(plan.reads(), facts, made.subList(from, made.size()));
    }

    /** Where the same line stood in the run before, so that it is known again; -1 where it did not. They come in like order. */
    private int placeBefore(Line one) {
        List<Line> before = last.taken();
        for (int i = known, end = Math.min(before.size(), known + AHEAD); i < end; i++) {
            if (before.get(i) == one || before.get(i).saysTheSameAs(one)) {
                known = i + 1;
                return i;
            }
        }
        return -1;
    }

    void take(Line one, LineRoute route) {
        for (int list : route.lists()) {
            facts.add(list, one);
        }
    }

    Said[] said() {
        return said;
    }

    List<Line> taken() {
        return taken;
    }

    List<Said[]> woken() {
        return woken;
    }

    void fires(String title) {
        if (++firings > rules.mostFirings()) {
            throw new IllegalStateException(
                    "A rule feeds itself: \"" + title + "\", after " + rules.mostFirings() + " firings");
        }
    }

    @Override
    public void insert(Object fact) {
        made.add(fact);
        if (fact instanceof Line one) {
            waiting.add(one);
        } else {
            rules.refuseIfAsked(fact);
        }
    }

    List<Object> made() {
        return made;
    }
}
