package org.worthwhile.household;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tax code as a payslip prints it: {@code 1257L}, {@code S1257L}, {@code BR}, {@code K100}, {@code C0T}.
 *
 * @param kind what the code tells the employer to do
 * @param number the number in it: tenths of the year's free pay; for a K code, of the pay added; 0 in the usual code
 * @param scottish whether Scottish bands apply
 * @param cumulative whether it looks back over the tax year; not so for the emergency codes: W1, M1 or X
 * @param usual whether nobody told the code, so that its number follows from the personal allowance
 * @param printed as a payslip prints it; {@code null} for the usual code, whose number is not known here
 */
public record TaxCode(Kind kind, int number, boolean scottish, boolean cumulative, boolean usual, String printed) {

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
            + "(?<alone>\\s?(?:M1|W1|X|W1/M1))?");

    /** The code of a first job where none was told: the letters of the nation, and the number that the allowance gives. */
    public static TaxCode usualIn(Nation nation) {
        return new TaxCode(Kind.ALLOWANCE, 0, nation == Nation.SCOTLAND, true, true, null);
    }

    /** The code of a further job where none was told: all at the basic rate. */
    public static TaxCode furtherIn(Nation nation) {
        return new TaxCode(Kind.BASIC_RATE, 0, nation == Nation.SCOTLAND, true, false, letterOf(nation) + "BR");
    }

    /** Reads a code; empty when it is none that can be read. */
    public static Optional<TaxCode> parse(String text) {
        Matcher matcher = CODE.matcher(text.trim().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String printed = matcher.group();
        boolean scottish = "S".equals(matcher.group("nation"));
        boolean cumulative = matcher.group("alone") == null;
        if (matcher.group("added") != null) {
            return Optional.of(
                    new TaxCode(Kind.ADDITION, Integer.parseInt(matcher.group("added")), scottish, cumulative, false, printed));
        }
        if (matcher.group("number") != null) {
            return Optional.of(
                    new TaxCode(Kind.ALLOWANCE, Integer.parseInt(matcher.group("number")), scottish, cumulative, false, printed));
        }
        return flat(matcher.group("flat"), scottish).map(kind -> new TaxCode(kind, 0, scottish, cumulative, false, printed));
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

    /** The usual code as a payslip prints it, once its number and last letter are known: {@code S1257L}. */
    public static String printed(Nation nation, int number, String letter) {
        return letterOf(nation) + number + letter;
    }

    private static String letterOf(Nation nation) {
        return nation == Nation.SCOTLAND ? "S" : nation == Nation.WALES ? "C" : "";
    }

    /** Whether it takes one rate of all pay. */
    public boolean oneRate() {
        return !inBands() && kind != Kind.NO_TAX;
    }

    /** Whether pay is taxed in bands: true of every code with a number. */
    public boolean inBands() {
        return kind == Kind.ALLOWANCE || kind == Kind.ADDITION;
    }

    /** Whether the code frees pay or adds to it: not so for a single rate, NT or 0T. */
    public boolean movesPay() {
        return usual || inBands() && number > 0;
    }
}
