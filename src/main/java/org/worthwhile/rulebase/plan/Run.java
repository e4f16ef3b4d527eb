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
    private final List<Line> taken = new ArrayList<>(320);
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
            LineRoute route = rules.routeOf(line);
            line = known(line);
            taken.add(line);
            take(line, route);
            for (LineRoute.Wake wake : route.wakes()[number]) {
                wokenAt = wake.place();
                wake.plan().speak(this);
            }
        }
    }

    /** A rule looks at everything there is; where that is what it saw the last time, it says what it said then. */
    void ask(RulePlan plan) {
        if (said == null) {
            plan.speak(this);
            return;
        }
        if (!plan.canMatch(this)) {
            return;
        }
        Said before = last.said(plan.number());
        if (before != null && before.saw(plan.reads(), facts)) {
            before.made().forEach(this::insert);
            said[plan.number()] = before;
        } else {
            int from = made.size();
            plan.speak(this);
            said[plan.number()] = Said.of(plan.reads(), facts, made.subList(from, made.size()));
        }
    }

    /** The same line as it was made in the run before, so that it is known again; the line itself where there was none. They come in like order. */
    private Line known(Line one) {
        List<Line> before = last.taken();
        for (int i = known, end = Math.min(before.size(), known + AHEAD); i < end; i++) {
            if (before.get(i) == one || before.get(i).saysTheSameAs(one)) {
                known = i + 1;
                return before.get(i);
            }
        }
        return one;
    }

    Said[] said() {
        return said;
    }

    List<Line> taken() {
        return taken;
    }

    void take(Line one, LineRoute route) {
        for (int list : route.lists()) {
            facts.add(list, one);
        }
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
