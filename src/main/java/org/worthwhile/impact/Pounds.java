package org.worthwhile.impact;

import java.util.Locale;
import org.worthwhile.household.Money;

/** Sums as reports write them: {@code £1,234.50}, and changes with their sign. */
final class Pounds {

    private Pounds() {
    }

    static String of(Money sum) {
        String pounds = String.format(Locale.ROOT, "£%,.2f", sum.toPounds().abs());
        return sum.pence() < 0 ? "-" + pounds : pounds;
    }

    /** A change: {@code +£3.20}, {@code -£3.20}, or {@code £0.00}. */
    static String change(Money sum) {
        return sum.pence() > 0 ? "+" + of(sum) : of(sum);
    }
}
