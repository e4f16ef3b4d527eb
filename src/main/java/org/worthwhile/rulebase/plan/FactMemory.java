package org.worthwhile.rulebase.plan;

import java.util.ArrayList;

/** The facts and lines of one run. A list of facts is picked when it is first looked at, or is that of the run before where nothing else was told. */
final class FactMemory {

    private static final ArrayList<Object> NOTHING = new ArrayList<>(0);

    private final FactLists lists;
    private final ArrayList<Object>[] held;
    private FactMemory before;

    /** @param before the facts of the run before; {@code null} where there was none */
    @SuppressWarnings("unchecked")
    FactMemory(FactLists lists, FactMemory before) {
        this.lists = lists;
        this.before = before;
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

    /** Whether a list begins with the very same things as in the run before: so many of them, and here there are no more. */
    boolean begins(int list, int size) {
        ArrayList<Object> here = at(list);
        ArrayList<Object> there = before.at(list);
        if (here == there) {
            return true;
        }
        if (here.size() != size || there.size() < size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (here.get(i) != there.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The run is over: it keeps what it holds, and forgets what was before. */
    void forgetBefore() {
        before = null;
    }

    private ArrayList<Object> picked(int list) {
        held[list] = NOTHING;
        int whole = lists.whole(list);
        if (whole != list && before != null && begins(whole, at(whole).size()) && before.at(whole).size() == at(whole).size()) {
            held[list] = before.at(list);
        } else if (whole != list) {
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
