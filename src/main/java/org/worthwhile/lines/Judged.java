package org.worthwhile.lines;

/**
 * What one rule of a programme said of a person.
 *
 * @param rule the title of the rule
 * @param answer yes, no or unknown
 */
public record Judged(String rule, Answer answer) {

    /** The one consequence of a programme's rule. */
    public static Judged judged(String rule, Answer answer) {
        return new Judged(rule, answer);
    }
}
