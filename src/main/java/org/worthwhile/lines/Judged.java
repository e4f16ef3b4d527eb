package org.worthwhile.lines;

import org.kie.api.definition.rule.Rule;

/**
 * What one rule of a programme said of a person.
 *
 * @param rule the title of the rule
 * @param answer yes, no or unknown
 */
public record Judged(String rule, Answer answer) {

    /** The one consequence of a programme's rule. */
    public static Judged judged(Rule rule, Answer answer) {
        return new Judged(rule.getName(), answer);
    }
}
