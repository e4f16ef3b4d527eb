package org.worthwhile.specs.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;

/** What the steps can name: the English labels of the rules folder with the lines that have each, and the facts of a person. */
final class Vocabulary {

    private final Map<String, Set<String>> lines = new TreeMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, List<RuleDescription>> makers = new HashMap<>();
    private final Map<String, String> sentences;
    private final Map<String, Pattern> asWritten = new ConcurrentHashMap<>();

    Vocabulary(RuleBook book) {
        sentences = book.words("en").sentences();
        book.rules().forEach(rule -> rule.makes().forEach(line -> makers.computeIfAbsent(line, any -> new ArrayList<>()).add(rule)));
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

    /** The rule that makes such a line by this law and with this sentence, and where it stands; empty where it cannot be told. */
    String ruleThatSays(String line, String law, String sentence) {
        List<RuleDescription> rules = makers.getOrDefault(line, List.of()).stream()
                .filter(rule -> rule.citation().equals(law))
                .filter(rule -> sentences.containsKey(rule.title()))
                .filter(rule -> asWritten.computeIfAbsent(rule.title(), title -> withBlanks(sentences.get(title))).matcher(sentence).matches())
                .toList();
        return rules.size() != 1
                ? ""
                : "by the rule \"" + rules.get(0).title() + "\", rules/" + rules.get(0).file() + ":" + rules.get(0).line() + ", ";
    }

    /** A sentence with anything in its blanks, and in its lists, which leave out what is nil. */
    private static Pattern withBlanks(String sentence) {
        return Pattern.compile(Arrays.stream(sentence.split("\\[[^\\]]*]|\\{[^}]*}", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
    }
}
