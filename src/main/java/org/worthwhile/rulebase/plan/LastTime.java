package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.lines.Line;

/** What a run leaves to the one that follows it: the facts, the lines, and what the rules said of them. */
final class LastTime {

    /**
     * A line that came to be.
     *
     * @param said what the rules said that it woke; {@code null} where it woke none
     */
    record Taken(Line line, LineRoute route, Said said) {
    }

    private final List<?> told;
    private final FactMemory facts;
    private final Said[][] said;
    private final List<Taken> taken = new ArrayList<>(320);
    private final int[] ends;

    /** @param groups by phase, how many groups of rules there are */
    LastTime(List<?> told, FactMemory facts, int[] groups) {
        this.told = told;
        this.facts = facts;
        this.ends = new int[groups.length];
        this.said = new Said[groups.length][];
        for (int phase = 0; phase < groups.length; phase++) {
            said[phase] = new Said[groups[phase]];
        }
    }

    /** The kind of fact with which a run begins: that of a position, or that of a comparison. */
    static Class<?> kind(List<?> told) {
        return told.get(0).getClass();
    }

    Class<?> kind() {
        return kind(told);
    }

    FactMemory facts() {
        return facts;
    }

    /** What the groups of a phase said as it began. */
    Said[] said(int phase) {
        return said[phase];
    }

    /** The lines in the order in which they came to be. */
    List<Taken> taken() {
        return taken;
    }

    /** How many lines there were when a phase ended. */
    int end(int phase) {
        return ends[phase];
    }

    void ends(int phase) {
        ends[phase] = taken.size();
    }

    /** The facts now told, each as it was told before where it is the same. */
    List<?> same(List<?> now) {
        List<Object> same = new ArrayList<>(now.size());
        for (int i = 0; i < now.size(); i++) {
            boolean again = i < told.size() && told.get(i).equals(now.get(i));
            same.add(again ? told.get(i) : now.get(i));
        }
        return same;
    }
}
