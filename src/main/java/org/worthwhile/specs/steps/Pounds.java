package org.worthwhile.specs.steps;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Pounds and numbers as people write them: £1,103, £11.10, -£5.00. */
final class Pounds {

    private static final int PENNIES = 2;

    private Pounds() {
    }

    static BigDecimal read(String text) {
        return new BigDecimal(text.replace("£", "").replace(",", ""));
    }

    /** A sum that somebody is paid or pays. */
    static BigDecimal toThePenny(String text) {
        BigDecimal pounds = read(text);
        if (pounds.scale() > PENNIES) {
            throw new IllegalArgumentException(
                    text + " is more exact than a penny: write " + write(pounds.setScale(PENNIES, RoundingMode.HALF_UP)) + ".");
        }
        return pounds;
    }

    static String write(BigDecimal amount) {
        return (amount.signum() < 0 ? "-£" : "£")
                + String.format(Locale.UK, "%,.2f", amount.abs().setScale(Math.max(2, amount.scale()), RoundingMode.UNNECESSARY));
    }
}
