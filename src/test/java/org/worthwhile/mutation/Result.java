package org.worthwhile.mutation;

/**
 * How one change came out.
 *
 * @param name what was made wrong: the same from run to run as long as its text is
 * @param where the same with its line
 * @param verdict whether it was noticed
 * @param by the scenario that fails; or where an answer is different, and how
 */
public record Result(String name, String where, Verdict verdict, String by) {

    /** Whether a wrong rule or rate is noticed. */
    public enum Verdict {
        /** A scenario fails. */
        CAUGHT,
        /** A scenario is answered differently, but none of its steps looks there. */
        UNSEEN,
        /** Only a question near those of the scenarios is answered differently: a scenario is missing. */
        MISSED,
        /** Neither a scenario nor any question near them is answered differently: as far as is known, it says the same. */
        SAME
    }

    @Override
    public String toString() {
        return verdict + " " + where + (by == null ? "" : "\n       " + by);
    }
}
