package org.worthwhile.mutation;

import org.worthwhile.rulebase.RuleDescription;

/**
 * A rule that was made wrong on purpose, to see whether a scenario notices.
 *
 * @param rule the rule as its file has it
 * @param line the line of the file on which it was changed
 * @param change what was changed, in a few words
 * @param text the rule's text with the change
 */
public record Mutant(RuleDescription rule, int line, String change, String text) {

    /** Where it stands and what it is: the same from run to run as long as the rule is the same. */
    public String name() {
        return rule.file() + " \"" + rule.title() + "\": " + change;
    }

    @Override
    public String toString() {
        return rule.file() + ":" + line + " \"" + rule.title() + "\": " + change;
    }
}
