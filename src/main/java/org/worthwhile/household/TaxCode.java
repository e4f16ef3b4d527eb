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

    /** What a code tells the employer to do: free pay and the bands, or one rate on everything. */
    public enum Kind {
        /** Free pay, then the bands; with the number 0 (0T), the bands alone. */
        ALLOWANCE,
        /** Pay is added (a K code), then the bands. */
        ADDITION,
        /** All at the basic rate: BR, SBR, CBR. */
        BASIC_RATE,
        /** All at Scotland's intermediate rate: SD0. */
        INTERMEDIATE_RATE,
        /** All at the higher rate: D0, CD0, and SD1. */
        HIGHER_RATE,
        /** All at Scotland's advanced rate: SD2 (the top rate while there was no advanced one). */
        ADVANCED_RATE,
        /** All at the additional rate: D1, CD1. */
        ADDITIONAL_RATE,
        /** All at Scotland's top rate: SD3. */
        TOP_RATE,
        /** No tax: NT. */
        NO_TAX
    }

    private static final Pattern CODE = Pattern.compile("(?<nation>[SC])?"
            + "(?:K(?<added>\\d{1,5})|(?<number>\\d{1,5})[LMNT]|(?<flat>BR|D[0-3]|NT))"
            + "(?:\\s?(?:M1|W1|X|W1/M1))?");

    /** Reads a code; empty when it is none that can be read. */
    public static Optional<TaxCode> parse(String text) {
        Matcher matcher = CODE.matcher(text.trim().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean scottish = "S".equals(matcher.group("nation"));
        if (matcher.group("added") != null) {
            return Optional.of(new TaxCode(Kind.ADDITION, Integer.parseInt(matcher.group("added")), scottish));
        }
        if (matcher.group("number") != null) {
            return Optional.of(new TaxCode(Kind.ALLOWANCE, Integer.parseInt(matcher.group("number")), scottish));
        }
        return flat(matcher.group("flat"), scottish).map(kind -> new TaxCode(kind, 0, scottish));
    }

    private static Optional<Kind> flat(String letters, boolean scottish) {
        return Optional.ofNullable(switch (letters) {
            case "BR" -> Kind.BASIC_RATE;
            case "D0" -> scottish ? Kind.INTERMEDIATE_RATE : Kind.HIGHER_RATE;
            case "D1" -> scottish ? Kind.HIGHER_RATE : Kind.ADDITIONAL_RATE;
            case "D2" -> scottish ? Kind.ADVANCED_RATE : null;
            case "D3" -> scottish ? Kind.TOP_RATE : null;
            default -> Kind.NO_TAX;
        });
    }

    /** Whether pay is taxed in bands: true of every code with a number. */
    public boolean inBands() {
        return kind == Kind.ALLOWANCE || kind == Kind.ADDITION;
    }

    /** Whether the code frees pay or adds to it: not so for a single rate, NT or 0T. */
    public boolean movesPay() {
        return inBands() && number > 0;
    }

    /** How many whole blocks a number holds below its last part: 2 of 500 in 1257. */
    public int blocks(int block) {
        return (number - 1) / block;
    }

    /** What is left of a number above its whole blocks, from 1 to a whole block: 257 of 1257. */
    public int rest(int block) {
        return number - block * blocks(block);
    }
}
