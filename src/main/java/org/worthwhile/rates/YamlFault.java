package org.worthwhile.rates;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in its author's words what is wrong in a YAML file of the rules folder, and on which line. */
public final class YamlFault {

    private YamlFault() {
    }

    /** What a reader of YAML stumbled over. */
    public static RulesFault of(String file, String text, JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String key = unknown.getPropertyName();
            List<String> known = unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            String nearest = Nearest.to(key, known);
            return new RulesFault(file, lineOf(key, text), "\"" + key + "\" is no key here"
                    + (nearest == null ? ": the keys are " + String.join(", ", known) : "; did you mean \"" + nearest + "\"?"));
        }
        if (e instanceof InvalidFormatException wrong) {
            String value = String.valueOf(wrong.getValue());
            String wanted = wrong.getTargetType() == LocalDate.class
                    ? " is no day: write it like 2026-04-01"
                    : " is not a plain number: write it without signs, spaces and words";
            return new RulesFault(file, lineOf(value, text), "\"" + value + "\"" + wanted);
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return new RulesFault(file, Math.max(1, line), "this cannot be read: " + e.getOriginalMessage());
    }

    /** The first line where a key stands, or else a value, comments apart; the first of the file where neither does. */
    public static int lineOf(String word, String text) {
        List<String> lines = text.lines().toList();
        int asValue = 1;
        for (int i = lines.size(); i > 0; i--) {
            String line = lines.get(i - 1);
            if (!line.strip().startsWith("#") && line.contains(word)) {
                asValue = i;
            }
        }
        for (int i = 1; i <= lines.size(); i++) {
            if (lines.get(i - 1).matches("(?:.*[{,]|[\\s-]*)\\s*" + java.util.regex.Pattern.quote(word) + ":.*")) {
                return i;
            }
        }
        return asValue;
    }
}
