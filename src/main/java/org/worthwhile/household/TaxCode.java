package org.worthwhile.household;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tax code as a payslip prints it: {@code 1257L}, {@code S1257L}, {@code BR}, {@code K100}, {@code C0T}.
 *
 * @param kind what the code tells the employer to do
 * @param number the number in it: tenths of the year's free pay; for a K code, of the pay added
 * @param scottish whether Scottish bands apply
 */
public record TaxCode(Kind kind, int number, boolean scottish) {

    /** What a code tells the employer to do. */
    public enum Kind {
        /** Free pay, then the bands. */
        ALLOWANCE,
        /** Pay is added (a K code), then the bands. */
        ADDITION,
        /** All at the basic rate. */
        BASIC_RATE,
        /** All at the higher rate (in Scotland, intermediate at SD0, higher at SD1). */
        HIGHER_RATE,
        /** All at the additional rate (in Scotland, advanced at SD2, top at SD3). */
        ADDITIONAL_RATE,
        /** No tax. */
        NO_TAX
    }

    private static final Pattern CODE = Pattern.compile(
            "(?<nation>[SC])?(?:(?<k>K)(?<added>\\d{1,4})|(?<number>\\d{1,4})(?:[LMNT])|(?<flat>BR|D0|D1|NT))(?:\\s?(?:M1|W1|X|W1/M1))?");

    /** Reads a code; empty when it is none that can be read. */
    public static Optional<TaxCode> parse(String text) {
        Matcher matcher = CODE.matcher(text.trim().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean scottish = "S".equals(matcher.group("nation"));
        if (matcher.group("k") != null) {
            return Optional.of(new TaxCode(Kind.ADDITION, Integer.parseInt(matcher.group("added")), scottish));
        }
        if (matcher.group("number") != null) {
            return Optional.of(new TaxCode(Kind.ALLOWANCE, Integer.parseInt(matcher.group("number")), scottish));
        }
        return Optional.of(new TaxCode(
                switch (matcher.group("flat")) {
                    case "BR" -> Kind.BASIC_RATE;
                    case "D0" -> Kind.HIGHER_RATE;
                    case "D1" -> Kind.ADDITIONAL_RATE;
                    default -> Kind.NO_TAX;
                },
                0,
                scottish));
    }
}
