package org.worthwhile.household;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact sum of money: a fraction of a penny is kept until the law names an amount, and is then rounded
 * once, half up, to a whole penny (Universal Credit Regulations 2013, reg 6). Never a floating-point number.
 *
 * <p>Held as a fraction in lowest terms, in pence. Amounts up to ten million pounds are safe in every
 * operation that the rules use; beyond that an {@link ArithmeticException} is thrown, never a wrong figure.
 */
public final class Money implements Comparable<Money> {

    public static final Money ZERO = new Money(0, 1);

    private final long numerator;
    private final long denominator;

    private Money(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A whole number of pence. */
    public static Money ofPence(long pence) {
        return pence == 0 ? ZERO : new Money(pence, 1);
    }

    /** Pounds, with as many decimals as were given: {@code of(new BigDecimal("12.71"))}. */
    public static Money of(BigDecimal pounds) {
        BigDecimal pence = pounds.movePointRight(2).stripTrailingZeros();
        return pence.scale() <= 0
                ? ofPence(pence.longValueExact())
                : fraction(pence.unscaledValue().longValueExact(), power(pence.scale()));
    }

    /** Pounds as they are written: {@code pounds("12.71")}. */
    public static Money pounds(String pounds) {
        return of(new BigDecimal(pounds));
    }

    private static long power(int scale) {
        return BigDecimal.ONE.movePointRight(scale).longValueExact();
    }

    private static Money fraction(long numerator, long denominator) {
        if (numerator == 0) {
            return ZERO;
        }
        if (denominator == 1) {
            return new Money(numerator, 1);
        }
        long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
        return new Money(numerator / divisor, denominator / divisor);
    }

    private static long greatestCommonDivisor(long a, long b) {
        while (b != 0) {
            long remainder = a % b;
            a = b;
            b = remainder;
        }
        return a;
    }

    public Money plus(Money other) {
        if (denominator == other.denominator) {
            return fraction(Math.addExact(numerator, other.numerator), denominator);
        }
        long divisor = greatestCommonDivisor(denominator, other.denominator);
        long mine = other.denominator / divisor;
        long theirs = denominator / divisor;
        return fraction(
                Math.addExact(Math.multiplyExact(numerator, mine), Math.multiplyExact(other.numerator, theirs)),
                Math.multiplyExact(denominator, mine));
    }

    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return numerator == 0 ? this : new Money(-numerator, denominator);
    }

    /** What is left of this sum above another: never less than nothing. */
    public Money above(Money threshold) {
        Money left = minus(threshold);
        return left.numerator > 0 ? left : ZERO;
    }

    /** The part of this sum that lies between two thresholds, as a tax band takes it. */
    public Money between(Money lower, Money upper) {
        return lowerOf(upper).above(lower);
    }

    public Money lowerOf(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money higherOf(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Money times(long factor) {
        return times(factor, 1);
    }

    /** Times a fraction, held exact: {@code times(52, 12)} turns a week into a month. */
    public Money times(long factor, long divisor) {
        if (divisor < 0) {
            return times(-factor, -divisor);
        }
        if (numerator == 0 || factor == 0) {
            return ZERO;
        }
        long first = greatestCommonDivisor(Math.abs(numerator), divisor);
        long second = greatestCommonDivisor(Math.abs(factor), denominator);
        return fraction(
                Math.multiplyExact(numerator / first, factor / second),
                Math.multiplyExact(denominator / second, divisor / first));
    }

    /** A share of this sum: {@code times(Share.percent("55"))}. */
    public Money times(Share share) {
        return times(share.numerator(), share.denominator());
    }

    public Money dividedBy(long divisor) {
        return times(1, divisor);
    }

    /** This sum divided by a share: what 100% is, when this is 55%. */
    public Money dividedBy(Share share) {
        return times(share.denominator(), share.numerator());
    }

    /** A weekly sum as a monthly one: x 52/12 (Universal Credit Regulations 2013, reg 73), not yet rounded. */
    public Money weekToMonth() {
        return times(52, 12);
    }

    /** A monthly sum as a weekly one: x 12/52, not yet rounded. */
    public Money monthToWeek() {
        return times(12, 52);
    }

    /** To the nearest penny, half a penny up (Universal Credit Regulations 2013, reg 6(1)). */
    public Money rounded() {
        if (denominator == 1) {
            return this;
        }
        long doubled = Math.multiplyExact(2L, numerator);
        return ofPence(Math.floorDiv(Math.addExact(doubled, denominator), Math.multiplyExact(2L, denominator)));
    }

    /** Down to the penny below, as PAYE does. */
    public Money roundedDown() {
        return denominator == 1 ? this : ofPence(Math.floorDiv(numerator, denominator));
    }

    /** Up to the penny above, as the free pay of a tax code is. */
    public Money roundedUp() {
        return denominator == 1 ? this : ofPence(-Math.floorDiv(-numerator, denominator));
    }

    /** Down to the pound below, as earnings thresholds are (Universal Credit Regulations 2013, reg 6(1A)). */
    public Money wholePounds() {
        return ofPence(100 * Math.floorDiv(numerator, Math.multiplyExact(100L, denominator)));
    }

    /** How many steps of a size begin within this sum: whole or part (Universal Credit Regulations 2013, reg 72). */
    public long stepsOf(Money size) {
        if (numerator <= 0) {
            return 0;
        }
        long mine = Math.multiplyExact(numerator, size.denominator);
        long step = Math.multiplyExact(size.numerator, denominator);
        return -Math.floorDiv(-mine, step);
    }

    /** How many whole times a positive sum goes into this one. */
    public int timesContained(Money size) {
        long mine = Math.multiplyExact(numerator, size.denominator);
        return Math.toIntExact(Math.max(0, Math.floorDiv(mine, Math.multiplyExact(size.numerator, denominator))));
    }

    /** This sum as a share of another, to four decimals; nothing of nothing is nothing. */
    public BigDecimal shareOf(Money whole) {
        return whole.isZero()
                ? BigDecimal.ZERO
                : exact(12).divide(whole.exact(12), 4, RoundingMode.HALF_UP);
    }

    public boolean isZero() {
        return numerator == 0;
    }

    public boolean isPositive() {
        return numerator > 0;
    }

    public boolean isNegative() {
        return numerator < 0;
    }

    public boolean isAtLeast(Money other) {
        return compareTo(other) >= 0;
    }

    public boolean isAbove(Money other) {
        return compareTo(other) > 0;
    }

    /** Whether it differs from another by less than a pound, as sums do that payslips rounded in another way. */
    public boolean isNear(Money other) {
        Money apart = minus(other);
        return apart.isAbove(ofPence(-100)) && ofPence(100).isAbove(apart);
    }

    /** Whole pence, rounded half up. */
    public long pence() {
        return rounded().numerator;
    }

    /** Pounds with two decimals, rounded half up. */
    public BigDecimal toPounds() {
        return BigDecimal.valueOf(pence(), 2);
    }

    private BigDecimal exact(int scale) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && numerator == money.numerator && denominator == money.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
    }

    @Override
    public String toString() {
        return denominator == 1 ? "£" + toPounds() : "£" + exact(6).movePointLeft(2).stripTrailingZeros().toPlainString();
    }
}
