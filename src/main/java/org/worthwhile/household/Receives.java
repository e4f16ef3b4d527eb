package org.worthwhile.household;

import java.util.Set;

/**
 * The help that a household gets already, by the contract's words. Without a list it is not known of any.
 *
 * @param told whether a list was given; it then holds all of it
 */
public record Receives(boolean told, Set<String> kinds) {

    public static final Receives NOT_TOLD = new Receives(false, Set.of());

    public boolean has(String kind) {
        return kinds.contains(kind);
    }

    /** Whether we were told that the household does not get it. */
    public boolean lacks(String kind) {
        return told && !kinds.contains(kind);
    }

    public boolean unsure(String kind) {
        return !told;
    }
}
