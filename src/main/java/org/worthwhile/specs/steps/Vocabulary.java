package org.worthwhile.specs.steps;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.worthwhile.rulebase.RuleBook;

/** What the steps can name: the English labels of the rules folder with the lines that have each, and the facts of a person. */
final class Vocabulary {

    private final Map<String, Set<String>> lines = new TreeMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();

    Vocabulary(RuleBook book) {
        book.words("en").labels().forEach((line, label) -> lines.computeIfAbsent(label, any -> new LinkedHashSet<>()).add(line));
        book.catalogue().facts().forEach(kind -> {
            Fact fact = new Fact(kind.fact(), kind.kind());
            facts.put(letters(fact.field()), fact);
        });
    }

    /** The ids of the lines with this label. */
    Set<String> lines(String label) {
        Set<String> found = lines.get(label);
        if (found == null) {
            throw new AssertionError("No line is called \"" + label + "\"."
                    + " The labels are: " + String.join(", ", lines.keySet()) + ".");
        }
        return found;
    }

    /** A fact of a person, by its plain words. */
    Fact fact(String words) {
        Fact fact = facts.get(letters(words));
        if (fact == null) {
            throw new IllegalStateException("No fact is called \"" + words + "\". The facts are: "
                    + facts.values().stream().map(Fact::inWords).collect(Collectors.joining(", ")) + ".");
        }
        return fact;
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
    }
}
