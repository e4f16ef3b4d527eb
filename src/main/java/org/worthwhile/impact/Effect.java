package org.worthwhile.impact;

import java.util.Map;
import org.worthwhile.household.Money;

/**
 * What a change does to one case.
 *
 * @param types which type of household it is, by each breakdown
 */
record Effect(PanelCase one, Map<Breakdown, String> types, Figures before, Figures after) {

    /** Whether there is income to compare: a household that both versions cover. */
    boolean counted() {
        return before.income() != null && after.income() != null && !before.isOutside() && !after.isOutside();
    }

    /** Pounds a month more, or less, to live on. */
    Money change() {
        return after.income().minus(before.income());
    }

    boolean loses() {
        return counted() && change().isNegative();
    }

    boolean gains() {
        return counted() && change().isPositive();
    }
}
