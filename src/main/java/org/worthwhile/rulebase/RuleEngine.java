package org.worthwhile.rulebase;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Runs one set of rules. */
interface RuleEngine {

    /** No household needs more; a rule that feeds itself is stopped here and named. */
    int MOST_FIRINGS = 20_000;

    /** Lets the rules speak about these facts, phase by phase; what is of the class, told or made, is the outcome. */
    <T> List<T> run(List<?> facts, Class<T> outcome);

    /** The same, without what was told: only what the rules made. */
    default <T> List<T> made(List<?> facts, Class<T> outcome) {
        Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
        told.addAll(facts);
        return run(facts, outcome).stream().filter(one -> !told.contains(one)).toList();
    }

    /** The same, where rules of these titles alone need speak. */
    default RuleEngine only(Predicate<String> titles) {
        return this;
    }

    /** The same for runs that follow one another with facts that change little; for one thread. */
    default RuleEngine inARow() {
        return this;
    }

    /** From now on, rules that were also written as Java are matched by that; otherwise this comes after many answers. */
    default void matchAsJava() {
    }
}
