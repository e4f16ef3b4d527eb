package org.worthwhile.household;

import java.math.BigDecimal;

/** A share of a sum, held exact as a fraction: the taper of 55%, a tax rate of 20%, eleven twelfths. */
public record Share(long numerator, long denominator) {

    public static final Share NONE = new Share(0, 1);
    public static final Share WHOLE = new Share(1, 1);

    /** From a percentage: {@code percent(new BigDecimal("13.25"))}. */
    public static Share percent(BigDecimal percent) {
        BigDecimal plain = percent.stripTrailingZeros();
        int scale = Math.max(plain.scale(), 0);
        return new Share(
                plain.setScale(scale).unscaledValue().longValueExact(),
                BigDecimal.ONE.movePointRight(scale + 2).longValueExact());
    }

    public static Share percent(String percent) {
        return percent(new BigDecimal(percent));
    }

    /** One number as a share of another: 20 hours of 37.5. */
    public static Share of(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, Math.max(part.stripTrailingZeros().scale(), whole.stripTrailingZeros().scale()));
        return new Share(
                part.setScale(scale).unscaledValue().longValueExact(),
                whole.setScale(scale).unscaledValue().longValueExact());
    }

    /** What is left of the whole: 45% when this is 55%. */
    public Share remainder() {
        return new Share(denominator - numerator, denominator);
    }

    public boolean isZero() {
        return numerator == 0;
    }
}
