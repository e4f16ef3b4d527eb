package org.worthwhile.rulebase.plan;

import java.util.List;

/**
 * What a rule said when it looked at everything there was.
 *
 * @param sizes how much there was in each of the lists that it reads; lists of lines only grow
 * @param made the lines that it made
 */
record Said(int[] sizes, List<Object> made) {

    static Said of(int[] reads, FactMemory facts, List<Object> made) {
        int[] sizes = new int[reads.length];
        for (int i = 0; i < reads.length; i++) {
            sizes[i] = facts.at(reads[i]).size();
        }
        return new Said(sizes, List.copyOf(made));
    }

    /** Whether the rule would look at the very same things again. */
    boolean saw(int[] reads, FactMemory facts) {
        for (int i = 0; i < reads.length; i++) {
            if (!facts.begins(reads[i], sizes[i])) {
                return false;
            }
        }
        return true;
    }
}
