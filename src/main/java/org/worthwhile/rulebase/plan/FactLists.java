package org.worthwhile.rulebase.plan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.drools.model.functions.Predicate1;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.Rates;

/** The lists that rules look through, by number: facts of one type that pass some constraints by themselves. */
final class FactLists {

    private static final int[] NONE = {};

    private final Class<?>[] types;
    private final Predicate1<Object>[][] only;
    /** The lists of rates that are asked for by name. */
    private final Map<String, Integer> byRate = new HashMap<>();
    private final int[] whole;
    private final int[] told;
    private final int[] ofLines;
    private final long[] marksOfLines;
    private final int[][] pickedFrom;
    private final int[] ofRates;
    private final Map<Class<?>, int[]> wholeLists = new ConcurrentHashMap<>();

    /** @param read the lists that a rule looks through: lines are put into no others */
    @SuppressWarnings("unchecked")
    FactLists(ListNumbers numbers, BitSet read) {
        List<ListNumbers.Asked> asked = numbers.all();
        types = asked.stream().map(ListNumbers.Asked::type).toArray(Class[]::new);
        only = asked.stream().map(list -> list.only().toArray(Predicate1[]::new)).toArray(Predicate1[][]::new);
        whole = asked.stream().mapToInt(list -> numbers.numberOf(list.type(), Set.of())).toArray();
        told = listsWhere(list -> whole[list] == list && !isOfLines(list));
        ofLines = listsWhere(list -> isOfLines(list) && read.get(list));
        ofRates = listsWhere(this::isOfRates);
        marksOfLines = new long[types.length / Long.SIZE + 1];
        IntStream.range(0, types.length).filter(this::isOfLines).forEach(list -> marksOfLines[list / Long.SIZE] |= 1L << list);
        pickedFrom = IntStream.range(0, whole.length)
                .mapToObj(from -> whole[from] == from
                        ? listsWhere(list -> whole[list] == from && list != from && asked.get(list).rate() == null)
                        : NONE)
                .toArray(int[][]::new);
        for (int list = 0; list < whole.length; list++) {
            if (asked.get(list).rate() != null) {
                byRate.put(asked.get(list).rate(), list);
            }
        }
    }

    int size() {
        return types.length;
    }

    /** Lines are made while the rules speak, so their lists grow; all other facts are there from the start. */
    boolean isOfLines(int list) {
        return types[list] == Line.class;
    }

    boolean isOfRates(int list) {
        return types[list] == Rates.class;
    }

    int[] ofRates() {
        return ofRates;
    }

    /** The list of everything of its type, from which a list is picked. */
    int whole(int list) {
        return whole[list];
    }

    /** The lists of everything of a type, for all types that are told. */
    int[] told() {
        return told;
    }

    /** Those of lines that rules look through. */
    int[] ofLines() {
        return ofLines;
    }

    /** Marks each list of lines, and no other: it holds what was put into it, and nothing is picked for it. */
    void markLines(long[] marks) {
        System.arraycopy(marksOfLines, 0, marks, 0, marks.length);
    }

    /** Of 64 lists, a mark for each that is one of lines. */
    long marksOfLines(int word) {
        return marksOfLines[word];
    }

    /** The lists that are picked from the list of everything of a type. */
    int[] pickedFrom(int whole) {
        return pickedFrom[whole];
    }

    boolean passes(int list, Object fact) {
        try {
            for (Predicate1<Object> predicate : only[list]) {
                if (!predicate.test(fact)) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("A constraint breaks down", e);
        }
    }

    /** The lists of rates asked for by name which hold something else where these rates, now and before, are not the same. */
    int[] ofRates(List<Object> differing) {
        if (differing.size() != 2 || !(differing.get(0) instanceof Rates now)) {
            return differing.get(0) instanceof Rates ? byRate.values().stream().mapToInt(Integer::intValue).toArray() : NONE;
        }
        return now.differingFrom((Rates) differing.get(1)).stream().filter(byRate::containsKey).mapToInt(byRate::get).toArray();
    }

    /** The lists of everything to which a fact of a class belongs. */
    int[] wholeLists(Class<?> type) {
        return wholeLists.computeIfAbsent(type, one -> listsWhere(list -> whole[list] == list && types[list].isAssignableFrom(one)));
    }

    /** The lists to which a line belongs: what they ask is its id and whether it is awarded, and nothing else. */
    int[] listsOf(Line line) {
        return Arrays.stream(ofLines).filter(list -> passes(list, line)).toArray();
    }

    private int[] listsWhere(IntPredicate holds) {
        return IntStream.range(0, size()).filter(holds).toArray();
    }
}
