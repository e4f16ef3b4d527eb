package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Holds every text of the rules folder to plain English, with a Welsh draft beside it that has the same blanks. */
final class WordsLint {

    /** Other files that hold texts by language. */
    private static final List<String> TEXTS = List.of("provision/facts.yaml", "provision/routes.yaml", "places/areas.yaml", PlainWords.GLOSSARY);
    private static final List<Function<Words, Map<String, String>>> SENTENCES =
            List.of(Words::sentences, Words::offers, Words::undecided, Words::actions);
    private static final Pattern BLANK = Pattern.compile("\\{([^}]+)}");

    private final RuleBook book;
    private final List<RulesFault> faults = new ArrayList<>();

    private WordsLint(RuleBook book) {
        this.book = book;
    }

    static List<RulesFault> check(RuleBook book, RulesFolder folder) {
        WordsLint lint = new WordsLint(book);
        Words english = book.words("en");
        Words welsh = book.words("cy");
        lint.pairs(english.labels(), welsh.labels());
        for (Function<Words, Map<String, String>> kind : SENTENCES) {
            lint.pairs(kind.apply(english), kind.apply(welsh));
            kind.apply(english).forEach((key, text) -> book.plainWords().faults(text).forEach(fault -> lint.fault(key, fault)));
            for (Words words : List.of(english, welsh)) {
                kind.apply(words).forEach((key, text) -> NilParts.faults(text).forEach(fault -> lint.fault(key, fault)));
            }
        }
        for (String file : TEXTS) {
            if (folder.files().contains(file)) {
                List<String> lines = folder.text(file).lines().toList();
                lint.texts(file, lines, StrictYaml.read(folder, file, new TypeReference<JsonNode>() {}, null, lint.faults));
            }
        }
        for (String language : RuleBook.LANGUAGES) {
            lint.faults.addAll(book.ownTradeWords().inNone(folder, language, book.words(language).sentences().values()));
        }
        return lint.faults;
    }

    private void pairs(Map<String, String> english, Map<String, String> welsh) {
        english.forEach((key, text) -> pair(text, welsh.get(key)).forEach(fault -> fault(key, fault)));
        welsh.forEach((key, text) -> {
            if (!english.containsKey(key)) {
                fault(key, "this has Welsh (cy) and no English (en)");
            }
        });
    }

    private static List<String> pair(String english, String welsh) {
        if (welsh == null || welsh.isBlank()) {
            return List.of("this has no Welsh draft (cy): \"" + english + "\"");
        }
        return blanks(english).equals(blanks(welsh)) ? List.of()
                : List.of("English and Welsh must have the same blanks: " + blanks(english) + " and " + blanks(welsh));
    }

    /** Every text by language below a node. */
    private void texts(String file, List<String> lines, JsonNode node) {
        if (node.path("en").isString()) {
            String english = node.path("en").asString();
            List<String> wrong = new ArrayList<>(pair(english, node.path("cy").asString("")));
            if (english.matches("(?s).*[.?!]")) {
                wrong.addAll(book.plainWords().faults(english));
            }
            wrong.forEach(fault -> faults.add(new RulesFault(file, lineOf(english, lines), fault)));
        } else {
            node.forEach(child -> texts(file, lines, child));
        }
    }

    private static int lineOf(String text, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static TreeSet<String> blanks(String text) {
        TreeSet<String> blanks = new TreeSet<>();
        Matcher matcher = BLANK.matcher(text);
        while (matcher.find()) {
            blanks.add(matcher.group(1));
        }
        return blanks;
    }

    private void fault(String key, String message) {
        WordsFiles.Place place = book.placeOfWords(key);
        faults.add(new RulesFault(place.file(), place.line(), message));
    }
}
