package org.worthwhile.rulepages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.InWords;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rulebase.NilParts;

/** What a rule says to a person, in parts: words, blanks that the answer fills, and rates, which lead to their history. */
final class Said {

    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");

    /**
     * A part of a sentence.
     *
     * @param blank whether the answer fills it
     * @param to where the rate is that fills it; {@code null} for any other part
     */
    record Part(String text, boolean blank, String to) {
    }

    private Said() {
    }

    /** The parts of a sentence; empty where nothing is said. */
    static List<Part> parts(String sentence, String language, RateHistories rates, Links links) {
        return parts(sentence == null ? "" : NilParts.whole(sentence, language), BLANK, blank -> part(blank, language, rates, links));
    }

    /** The parts of a text whose blanks look like this; what stands in a blank becomes a part by {@code filled}. */
    static List<Part> parts(String text, Pattern blanks, Function<String, Part> filled) {
        List<Part> parts = new ArrayList<>();
        Matcher blank = blanks.matcher(text);
        int from = 0;
        while (blank.find()) {
            words(text.substring(from, blank.start()), parts);
            parts.add(filled.apply(blank.group(1)));
            from = blank.end();
        }
        words(text.substring(from), parts);
        return parts;
    }

    private static void words(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(Naming.unbroken(text), false, null));
        }
    }

    private static Part part(String blank, String language, RateHistories rates, Links links) {
        if (blank.startsWith("rate:")) {
            String name = blank.substring("rate:".length());
            RateRow row = rates.now(name);
            return new Part(row == null || row.ended() ? name : alone(row), false, links.to(Addresses.ofRate(name)));
        }
        if (blank.startsWith("told:")) {
            return new Part(language.equals("cy") ? "Dywedoch wrthym / Rydym wedi tybio" : "You told us / We assumed", true, null);
        }
        return new Part(Naming.capital(blank.replaceFirst(":pounds$", "").replaceAll("([a-z])([A-Z])", "$1 $2")).toLowerCase(java.util.Locale.ROOT),
                true, null);
    }

    /** A value without its period, as a sentence has it. */
    private static String alone(RateRow row) {
        return InWords.value(row).replaceFirst(" an? (?:month|week|year|hour|mile)$", "")
                .replaceFirst(" (?:years?|months?|weeks?|children|hours?|miles?)$", "");
    }
}
