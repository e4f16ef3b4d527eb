package org.worthwhile.rulebase;

import java.util.List;

/** Runs one set of rules. */
interface RuleEngine {

    /** No household needs more; a rule that feeds itself is stopped here and named. */
    int MOST_FIRINGS = 20_000;

    /** Lets the rules speak about these facts, phase by phase; what is of the class, told or made, is the outcome. */
    <T> List<T> run(List<?> facts, Class<T> outcome);

    /** The same for runs that follow one another with facts that change little; for one thread. */
    default RuleEngine inARow() {
        return this;
    }
}
