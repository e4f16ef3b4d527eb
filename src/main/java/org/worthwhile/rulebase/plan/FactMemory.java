package org.worthwhile.rulebase.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.Rates;

/**
 * The facts and lines of one run. A list of facts is picked when it is first looked at; in a row, it is that of the run before where
 * nothing else was told. Runs that know nothing of each other use one memory after the other: it is emptied between them.
 */
final class FactMemory {

    private static final ArrayList<Object> NOTHING = new ArrayList<>(0);

    private final FactLists lists;
    private final ArrayList<Object>[] held;
    /** The lists of earlier runs, emptied, to be used again; {@code null} in a row. */
    private final ArrayList<Object>[] emptied;
    /** Lists that hold something, or are known to hold nothing. */
    private final int[] known;
    private int count;
    /** A mark for each list that is known to hold something. */
    private final long[] filled;
    /** A mark for each list of which it is known whether it does. */
    private final long[] looked;
    /** What is picked of these rates is known already. */
    private Rates rates;
    /** Lists that hold other things than in the run before. */
    private final boolean[] changed;
    private FactMemory before;

    /** For runs that know nothing of each other. */
    @SuppressWarnings("unchecked")
    FactMemory(FactLists lists) {
        this.lists = lists;
        this.held = new ArrayList[lists.size()];
        this.emptied = new ArrayList[lists.size()];
        this.known = new int[lists.size()];
        this.filled = new long[lists.size() / Long.SIZE + 1];
        this.looked = new long[filled.length];
        lists.markLines(looked);
        this.changed = null;
    }

    /** For a run in a row. @param before the facts of the run before; {@code null} where there was none */
    @SuppressWarnings("unchecked")
    FactMemory(FactLists lists, FactMemory before) {
        this.lists = lists;
        this.before = before;
        this.held = before == null ? new ArrayList[lists.size()] : before.held.clone();
        this.emptied = null;
        this.known = null;
        this.filled = new long[lists.size() / Long.SIZE + 1];
        this.looked = new long[filled.length];
        lists.markLines(looked);
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

    /** Takes the facts that are told. What was picked of rates stands where they are told again, and nobody hears of their being asked for. */
    void tellAll(List<?> facts) {
        Rates silent = emptied == null ? null : silent(facts);
        boolean again = silent != null && silent == rates;
        if (rates != null && !again) {
            empty(lists.ofRates(), lists.ofRates().length);
        }
        rates = silent;
        for (Object fact : facts) {
            if (!(again && fact == rates || fact instanceof Line)) {
                tell(fact);
            }
        }
        isTold();
    }

    /** The rates that are told; {@code null} where there are none, or several, or where it is heard what they are asked. */
    private static Rates silent(List<?> facts) {
        Rates only = null;
        for (Object fact : facts) {
            if (fact instanceof Rates one) {
                if (only != null || one.isHeard()) {
                    return null;
                }
                only = one;
            }
        }
        return only;
    }

    /** The same fact told twice is one. */
    private void tell(Object fact) {
        for (int list : lists.wholeLists(fact.getClass())) {
            ArrayList<Object> there = at(list);
            boolean known = false;
            for (int i = 0, size = there.size(); i < size; i++) {
                known |= there.get(i) == fact;
            }
            if (!known) {
                add(list, fact);
            }
        }
    }

    /** All is told: lists that hold, or held, a fact that is not as it was are picked anew. */
    private void isTold() {
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

    /** Takes a line into the lists in which it stands. */
    void take(Line line, int[] into) {
        for (int list : into) {
            ArrayList<Object> there = held[list];
            if (there == null) {
                there = new ArrayList<>(2);
                held[list] = there;
            }
            there.add(line);
            filled[list / Long.SIZE] |= 1L << list;
        }
    }

    private void add(int list, Object fact) {
        ArrayList<Object> there = held[list];
        if (there == null || there == NOTHING) {
            there = emptied == null || emptied[list] == null ? new ArrayList<>(2) : emptied[list];
            hold(list, there);
        }
        there.add(fact);
    }

    private void hold(int list, ArrayList<Object> there) {
        if (emptied != null && held[list] == null && !lists.isOfRates(list)) {
            known[count++] = list;
        }
        held[list] = there;
    }

    ArrayList<Object> at(int list) {
        ArrayList<Object> there = held[list];
        return there != null ? there : lists.isOfLines(list) ? NOTHING : picked(list);
    }

    /** The same as to ask the list itself; it costs less, and most rules end with it. */
    boolean isEmpty(int list) {
        long mark = 1L << list;
        int word = list / Long.SIZE;
        if ((looked[word] & mark) == 0) {
            looked[word] |= mark;
            filled[word] |= at(list).isEmpty() ? 0 : mark;
        }
        return (filled[word] & mark) == 0;
    }

    /** For each of 64 lists whether it is known to hold something. */
    long filledAt(int word) {
        return filled[word];
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

    /** The run is over, and nothing is kept of it but rates that nobody hears of. */
    void empty() {
        empty(known, count);
        if (rates == null) {
            empty(lists.ofRates(), lists.ofRates().length);
        }
        count = 0;
        emptyListsOfLines();
        Arrays.fill(filled, 0);
        lists.markLines(looked);
    }

    /** Those of lines stay where they are, for the run that follows. */
    private void emptyListsOfLines() {
        for (int word = 0; word < filled.length; word++) {
            for (long there = filled[word] & lists.marksOfLines(word); there != 0; there &= there - 1) {
                held[word * Long.SIZE + Long.numberOfTrailingZeros(there)].clear();
            }
        }
    }

    /** The last first, so that what is picked goes before the whole list, which it may be. */
    private void empty(int[] which, int howMany) {
        for (int i = howMany - 1; i >= 0; i--) {
            int list = which[i];
            ArrayList<Object> there = held[list];
            held[list] = null;
            if (there != null && there != NOTHING && there != held[lists.whole(list)]) {
                there.clear();
                emptied[list] = there;
            }
        }
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
        if (passing == 0 || passing == size) {
            hold(list, passing == 0 ? NOTHING : all);
        }
        for (int i = 0; passing > 0 && passing < size && i < passing; i++) {
            add(list, all.get(i));
        }
        for (int i = passing + 1; i < size; i++) {
            if (lists.passes(list, all.get(i))) {
                add(list, all.get(i));
            }
        }
        return held[list];
    }
}
