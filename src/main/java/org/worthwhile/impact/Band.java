package org.worthwhile.impact;

import org.worthwhile.household.Money;

/** How much a household gains or loses in a month. */
enum Band {
    LOSE_100("lose £100 or more"),
    LOSE_50("lose £50 to £99.99"),
    LOSE_20("lose £20 to £49.99"),
    LOSE("lose less than £20"),
    SAME("no change"),
    GAIN("gain less than £20"),
    GAIN_20("gain £20 to £49.99"),
    GAIN_50("gain £50 to £99.99"),
    GAIN_100("gain £100 or more");

    private static final Money TWENTY = Money.ofPence(2_000);
    private static final Money FIFTY = Money.ofPence(5_000);
    private static final Money HUNDRED = Money.ofPence(10_000);

    private final String title;

    Band(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Band of(Money change) {
        if (change.isZero()) {
            return SAME;
        }
        boolean loss = change.isNegative();
        Money size = loss ? change.negated() : change;
        return size.isAtLeast(HUNDRED) ? loss ? LOSE_100 : GAIN_100
                : size.isAtLeast(FIFTY) ? loss ? LOSE_50 : GAIN_50
                : size.isAtLeast(TWENTY) ? loss ? LOSE_20 : GAIN_20 : loss ? LOSE : GAIN;
    }
}
