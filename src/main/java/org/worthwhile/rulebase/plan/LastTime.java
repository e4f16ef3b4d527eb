package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.lines.Line;

/** What a run leaves to the one that follows it: the facts, and what each rule said of them. */
final class LastTime {

    /** Of a run that stands alone: nothing was before it, and nothing is kept. */
    static final LastTime NONE = new LastTime();

    private List<?> told = List.of();
    private FactMemory facts;
    private Said[] said;
    private List<Line> taken = List.of();
    private List<Said[]> woken = List.of();

    FactMemory facts() {
        return facts;
    }

    /** What a rule said; {@code null} where it said nothing yet. */
    Said said(int rule) {
        return said == null ? null : said[rule];
    }

    /** The lines in the order in which they came to be. */
    List<Line> taken() {
        return taken;
    }

    /** What the rules said that such a line woke, in the order in which it wakes them. */
    List<Said[]> woken() {
        return woken;
    }

    /** The facts now told, each as it was told before where it is the same. */
    List<?> same(List<?> now) {
        if (this == NONE) {
            return now;
        }
        List<Object> same = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            boolean again = i < told.size() && told.get(i).equals(now.get(i));
            same.add(again ? told.get(i) : now.get(i));
        }
        return same;
    }

    void was(List<?> facts, Run run) {
        if (this == NONE) {
            return;
        }
        run.facts.forgetBefore();
        this.told = facts;
        this.facts = run.facts;
        this.said = run.said();
        this.taken = run.taken();
        this.woken = run.woken();
    }
}
