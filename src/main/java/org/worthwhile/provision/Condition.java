package org.worthwhile.provision;

import org.worthwhile.lines.Answer;
import org.worthwhile.rulebase.RuleDescription;

/** One rule of a programme, and what it said of a person. */
public record Condition(RuleDescription rule, Answer answer) {

    public String id() {
        return rule.subject();
    }

    public boolean isExclusion() {
        return rule.judges().equals("exclusion");
    }

    /** What it says about joining: an exclusion that holds stands against it. */
    public Answer towardsJoining() {
        return isExclusion() ? Answer.not(answer) : answer;
    }
}
