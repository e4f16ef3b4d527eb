package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import org.worthwhile.rates.YamlFault;
import tools.jackson.core.type.TypeReference;

/** The words of an employee, and what is said of a trade of one's own instead. */
public final class OwnTradeWords {

    static final String FILE = "words/own-trade.yaml";

    /** One word of one language, in small letters, and what stands in its place. */
    record Row(String language, String word, String ofATrade) {
    }

    private final List<Row> rows;
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, Pattern> anyWord;

    private OwnTradeWords(List<Row> rows) {
        this.rows = rows;
        rows.forEach(row -> words.computeIfAbsent(row.language(), any -> new HashMap<>()).putAll(withCapital(row)));
        anyWord = words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> anyOf(entry.getValue().keySet())));
    }

    static OwnTradeWords read(RulesFolder folder, List<RulesFault> faults) {
        if (!folder.files().contains(FILE)) {
            faults.add(new RulesFault(FILE, 0, "this file is missing: it says which words of an employee a trade of one's own does not have"));
            return new OwnTradeWords(List.of());
        }
        List<Row> sound = new ArrayList<>();
        for (Row row : StrictYaml.read(folder, FILE, new TypeReference<List<Row>>() {}, List.<Row>of(), faults)) {
            String fault = fault(row, sound);
            if (fault == null) {
                sound.add(row);
            } else {
                faults.add(new RulesFault(FILE, lineOf(row, folder.text(FILE)), fault));
            }
        }
        return new OwnTradeWords(sound);
    }

    /** The words that stand in no sentence: they are misspelt, or the sentences have changed. */
    List<RulesFault> inNone(RulesFolder folder, String language, Collection<String> sentences) {
        return rows.stream()
                .filter(row -> row.language().equals(language))
                .filter(row -> sentences.stream().noneMatch(text -> anyOf(withCapital(row).keySet()).matcher(text).find()))
                .map(row -> new RulesFault(FILE, lineOf(row, folder.text(FILE)), "no sentence has \"" + row.word() + "\""))
                .toList();
    }

    private static Map<String, String> withCapital(Row row) {
        return Map.of(row.word(), row.ofATrade(), capital(row.word()), capital(row.ofATrade()));
    }

    private static String fault(Row row, List<Row> before) {
        if (row == null || isBlank(row.language()) || isBlank(row.word()) || isBlank(row.ofATrade())) {
            return "a row says language, word and of-a-trade; one of them is missing";
        }
        if (!RuleBook.LANGUAGES.contains(row.language())) {
            return "\"" + row.language() + "\" is no language that answers come in: they come in " + String.join(" and ", RuleBook.LANGUAGES);
        }
        if (!row.word().equals(row.word().strip()) || Character.isUpperCase(row.word().charAt(0))
                || Character.isUpperCase(row.ofATrade().charAt(0))) {
            return "write \"" + row.word() + "\" as it stands within a sentence: a capital at its head comes by itself";
        }
        if (row.word().indexOf('{') >= 0 || row.ofATrade().indexOf('{') >= 0) {
            return "a blank stands in the sentence, and not here: \"" + row.word() + "\"";
        }
        boolean twice = before.stream().anyMatch(other -> other.language().equals(row.language()) && other.word().equals(row.word()));
        return twice ? "\"" + row.word() + "\" stands here twice" : null;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Where a row stands: the last line that has all it says, so that a second row of a word is not taken for the first. */
    private static int lineOf(Row row, String text) {
        List<String> lines = text.lines().toList();
        for (int line = lines.size(); row != null && line > 0; line--) {
            String at = lines.get(line - 1);
            if (!at.strip().startsWith("#") && has(at, row.language()) && has(at, row.word()) && has(at, row.ofATrade())) {
                return line;
            }
        }
        return row == null || row.word() == null ? 1 : YamlFault.lineOf(row.word(), text);
    }

    private static boolean has(String line, String value) {
        return value == null || line.contains(value);
    }

    private static Pattern anyOf(Collection<String> words) {
        return Pattern.compile(words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")), Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A sentence with the words of a trade. */
    public String said(String text, String language) {
        Pattern any = anyWord.get(language);
        return any == null ? text : any.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.get(language).get(found.group())));
    }
}
