package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The facts and lines of one run. A list of facts is picked when it is first looked at; in a row, it is that of the run before where nothing else was told. */
final class FactMemory {

    private static final ArrayList<Object> NOTHING = new ArrayList<>(0);

    private final FactLists lists;
    private final ArrayList<Object>[] held;
    /** Lists that hold other things than in the run before. */
    private final boolean[] changed;
    private FactMemory before;

    /** @param before the facts of the run before; {@code null} where there was none */
    @SuppressWarnings("unchecked")
    FactMemory(FactLists lists, FactMemory before) {
        this.lists = lists;
        this.before = before;
        this.held = before == null ? new ArrayList[lists.size()] : before.held.clone();
        this.changed = before == null ? null : new boolean[lists.size()];
        if (before != null) {
            forget(lists.ofLines());
            forget(lists.told());
        }
    }

    private void forget(int[] which) {
        for (int list : which) {
            held[list] = null;
        }
    }

    /** Takes a fact that was told. The same one told twice is one. */
    void tell(Object fact) {
        for (int list : lists.wholeLists(fact.getClass())) {
            if (at(list).stream().noneMatch(other -> other == fact)) {
                add(list, fact);
            }
        }
    }

    /** All is told: lists that hold, or held, a fact that is not as it was are picked anew. */
    void isTold() {
        if (before == null) {
            return;
        }
        for (int whole : lists.told()) {
            List<Object> differing = differing(at(whole), before.at(whole));
            changed[whole] = !differing.isEmpty();
            if (changed[whole]) {
                for (int list : lists.pickedFrom(whole)) {
                    if (differing.stream().anyMatch(fact -> lists.passes(list, fact))) {
                        changed[list] = true;
                        held[list] = null;
                    }
                }
                change(lists.ofRates(differing));
            }
        }
    }

    /** Facts that do not stand in both lists at the same place. */
    private static List<Object> differing(List<Object> here, List<Object> there) {
        List<Object> differing = new ArrayList<>();
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            Object one = i < here.size() ? here.get(i) : null;
            Object other = i < there.size() ? there.get(i) : null;
            if (one != other) {
                Stream.of(one, other).filter(Objects::nonNull).forEach(differing::add);
            }
        }
        return differing;
    }

    void add(int list, Object fact) {
        if (held[list] == null || held[list] == NOTHING) {
            held[list] = new ArrayList<>(4);
        }
        held[list].add(fact);
    }

    ArrayList<Object> at(int list) {
        ArrayList<Object> there = held[list];
        return there != null ? there : lists.isOfLines(list) ? NOTHING : picked(list);
    }

    /** A line is new in these lists, or is gone from them. */
    void change(int[] which) {
        if (before != null) {
            for (int list : which) {
                changed[list] = true;
            }
        }
    }

    /** Whether a list holds other things than at this place of the run before. */
    boolean isChanged(int list) {
        return changed[list];
    }

    /** The run is over: it keeps what it holds, and forgets what was before. */
    void forgetBefore() {
        before = null;
    }

    /** What passes. Where everything does, it is the whole list, which grows no more. */
    private ArrayList<Object> picked(int list) {
        int whole = lists.whole(list);
        ArrayList<Object> all = whole == list ? NOTHING : at(whole);
        int size = all.size();
        int passing = 0;
        while (passing < size && lists.passes(list, all.get(passing))) {
            passing++;
        }
        held[list] = passing == 0 ? NOTHING : passing == size ? all : new ArrayList<>(all.subList(0, passing));
        for (int i = passing + 1; i < size; i++) {
            if (lists.passes(list, all.get(i))) {
                add(list, all.get(i));
            }
        }
        return held[list];
    }
}
