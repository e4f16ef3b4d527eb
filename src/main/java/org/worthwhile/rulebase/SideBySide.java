package org.worthwhile.rulebase;

import org.worthwhile.rulebase.plan.Twice;

/**
 * Two versions of the rules that are asked the same of one household: all of the first, then of the second. Where they are the same
 * rules under other rates, the second works out only what differs. For one thread.
 */
public record SideBySide(RuleBase first, RuleBase second) {

    public static SideBySide of(RuleBase first, RuleBase second) {
        if (first.money() == second.money() && first.money() instanceof Planned planned) {
            Twice twice = planned.plans().twice();
            return new SideBySide(first.by(twice::first), second.by(twice::again));
        }
        return new SideBySide(first, second);
    }
}
