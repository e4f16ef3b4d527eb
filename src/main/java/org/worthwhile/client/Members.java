package org.worthwhile.client;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is known of a list: the words that are in it, those that are not, and whether that is all.
 *
 * @param in known to be in it
 * @param out known not to be in it
 * @param complete whether every other word is out
 */
public record Members(Set<String> in, Set<String> out, boolean complete) {

    /** A whole list. */
    public static Members all(Set<String> words) {
        return new Members(words, Set.of(), true);
    }

    /** One word that is in, the rest unknown. */
    public static Members having(String word) {
        return new Members(Set.of(word), Set.of(), false);
    }

    /** One word that is out, the rest unknown. */
    public static Members lacking(String word) {
        return new Members(Set.of(), Set.of(word), false);
    }

    boolean has(String word) {
        return in.contains(word);
    }

    boolean lacks(String word) {
        return out.contains(word) || complete && !in.contains(word);
    }

    boolean isEmpty() {
        return complete && in.isEmpty();
    }

    /** Both together; a whole list stays whole. */
    Members and(Members other) {
        Set<String> bothIn = new LinkedHashSet<>(in);
        bothIn.addAll(other.in);
        Set<String> bothOut = new LinkedHashSet<>(out);
        bothOut.addAll(other.out);
        return new Members(bothIn, bothOut, complete || other.complete);
    }

    /** Whether both cannot be true at once. */
    public boolean contradicts(Members other) {
        return in.stream().anyMatch(other::lacks) || other.in.stream().anyMatch(this::lacks);
    }
}
