package org.worthwhile.oracle;

import org.worthwhile.household.Money;
import org.worthwhile.household.Share;

/** Whole pence as a {@code long}, and the ways in which the law rounds a fraction of a penny. */
final class Pence {

    private Pence() {
    }

    /** A fraction below half a penny is dropped, any other counts as a penny (Universal Credit Regulations 2013, reg 6(1)). */
    static long halfUp(long numerator, long denominator) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(2, numerator), denominator), 2 * denominator);
    }

    /** A halfpenny or less is dropped (Social Security (Contributions) Regulations 2001, reg 12(1)). */
    static long halfDown(long numerator, long denominator) {
        return -halfUp(-numerator, denominator);
    }

    static long up(long numerator, long denominator) {
        return -Math.floorDiv(-numerator, denominator);
    }

    static long down(long numerator, long denominator) {
        return Math.floorDiv(numerator, denominator);
    }

    /** A percentage of a sum, rounded half up. */
    static long share(long pence, Share share) {
        return halfUp(Math.multiplyExact(pence, share.numerator()), share.denominator());
    }

    /** A week's sum as a month's: x 52 / 12 (reg 73), rounded half up. */
    static long weekToMonth(long pence) {
        return halfUp(Math.multiplyExact(pence, 52), 12);
    }

    /** A sum counted in parts of a penny. @throws ArithmeticException when the sum does not come out even */
    static long inPartsOf(Money money, int parts) {
        Money counted = money.times(parts);
        if (!counted.equals(Money.ofPence(counted.pence()))) {
            throw new ArithmeticException(money + " is finer than 1/" + parts + " of a penny");
        }
        return counted.pence();
    }
}
