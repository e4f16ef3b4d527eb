package org.worthwhile.rulebase.plan;

import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * The rules of one file as Java: the same searches as their plans make step by step, in loops that call each constraint by its name.
 * Written and compiled when the project is built ({@link MatcherJava}).
 */
public abstract class Matcher {

    /** The rules' sentences; a rule is asked for by its place among them. */
    public abstract String[] titles();

    /**
     * Finds every match of a rule, or every one that the line makes which woke it, and lets the rule speak at each.
     *
     * @param rule its place among the titles
     * @param lists the lists that its patterns look through, in their order
     * @param functions what its accumulates count with, in their order
     */
    public abstract void match(int rule, Run run, int[] lists, AccumulateFunction<?>[] functions) throws Exception;

    /** Where compiled rules were loaded from, with what was written of them as Java. */
    public interface Loader {

        /** Loads what there is; nothing where rules were compiled while running. */
        Iterable<Matcher> matchers();
    }
}
