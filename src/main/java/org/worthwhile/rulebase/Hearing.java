package org.worthwhile.rulebase;

import org.worthwhile.rates.RateRow;

/** Is told of each rule that fires and of each rate that is asked for, in tests and proofs. Several threads may tell it at once. */
public interface Hearing {

    /** A rule, by its title; one of a programme fires where it says yes, or where its source leaves the case open. */
    void fired(String rule);

    /** A rate, and the row that answered; {@code null} before its first row. */
    void read(String rate, RateRow row);
}
