package org.worthwhile.specs.steps;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Pounds and numbers as people write them: £1,103, £11.10, -£5.00. */
final class Pounds {

    private Pounds() {
    }

    static BigDecimal read(String text) {
        return new BigDecimal(text.replace("£", "").replace(",", ""));
    }

    static String write(BigDecimal amount) {
        return (amount.signum() < 0 ? "-£" : "£")
                + String.format(Locale.UK, "%,.2f", amount.abs().setScale(Math.max(2, amount.scale()), RoundingMode.UNNECESSARY));
    }
}
