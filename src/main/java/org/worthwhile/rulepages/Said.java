package org.worthwhile.rulepages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.InWords;
import org.worthwhile.rates.RateRow;

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
        List<Part> parts = new ArrayList<>();
        Matcher blank = BLANK.matcher(sentence == null ? "" : sentence);
        int from = 0;
        while (blank.find()) {
            words(sentence.substring(from, blank.start()), parts);
            parts.add(part(blank.group(1), language, rates, links));
            from = blank.end();
        }
        words(sentence == null ? "" : sentence.substring(from), parts);
        return parts;
    }

    private static void words(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, false, null));
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
