package org.worthwhile.rulebase.plan;

import java.util.ArrayList;

/** The facts and lines of one run. A list of facts is picked when it is first looked at. */
final class FactMemory {

    private static final ArrayList<Object> NOTHING = new ArrayList<>(0);

    private final FactLists lists;
    private final ArrayList<Object>[] held;

    @SuppressWarnings("unchecked")
    FactMemory(FactLists lists) {
        this.lists = lists;
        this.held = new ArrayList[lists.size()];
    }

    /** Takes a fact that was told. The same one told twice is one. */
    void tell(Object fact) {
        for (int list : lists.wholeLists(fact.getClass())) {
            if (at(list).stream().noneMatch(other -> other == fact)) {
                add(list, fact);
            }
        }
    }

    void add(int list, Object fact) {
        if (held[list] == null || held[list] == NOTHING) {
            held[list] = new ArrayList<>(4);
        }
        held[list].add(fact);
    }

    ArrayList<Object> at(int list) {
        ArrayList<Object> there = held[list];
        return there != null ? there : lists.ofLines(list) ? NOTHING : picked(list);
    }

    private ArrayList<Object> picked(int list) {
        held[list] = NOTHING;
        int whole = lists.whole(list);
        if (whole != list) {
            ArrayList<Object> all = at(whole);
            for (int i = 0, size = all.size(); i < size; i++) {
                if (lists.passes(list, all.get(i))) {
                    add(list, all.get(i));
                }
            }
        }
        return held[list];
    }
}
