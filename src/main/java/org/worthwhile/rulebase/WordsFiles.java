package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import tools.jackson.core.type.TypeReference;

/** Reads every {@code <stem>.words.yaml}: kind of words, then what they are for, then language, then text. */
final class WordsFiles {

    private static final String ENDING = ".words.yaml";
    private static final List<String> KINDS = List.of("labels", "sentences", "offers", "undecided", "actions", "notes");

    private static final List<String> TRANSLATED = List.of("labels", "sentences", "offers", "undecided", "actions");

    /** Where something is said. */
    record Place(String file, int line) {
    }

    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<RulesFault> untranslated = new ArrayList<>();

    private WordsFiles() {
    }

    /** The words of each language. */
    Map<String, Words> words() {
        return words;
    }

    /** Where each sentence, label, offer or reading stands, by what it is for. */
    Map<String, Place> places() {
        return places;
    }

    /** Reads them all; what is wrong is added to the faults. */
    static WordsFiles read(RulesFolder folder, List<RulesFault> faults) {
        WordsFiles files = new WordsFiles();
        Map<String, Map<String, Map<String, String>>> byLanguage = new HashMap<>();
        for (String language : RuleBook.LANGUAGES) {
            byLanguage.put(language, new HashMap<>());
            KINDS.forEach(kind -> byLanguage.get(language).put(kind, new HashMap<>()));
        }
        for (String file : folder.files(ENDING)) {
            files.read(folder, file, byLanguage, faults);
        }
        TRANSLATED.forEach(kind -> files.untranslated(byLanguage.get("en").get(kind), byLanguage.get("cy").get(kind)));
        byLanguage.forEach((language, kinds) -> files.words.put(
                language,
                new Words(kinds.get("labels"), kinds.get("sentences"), kinds.get("offers"), kinds.get("undecided"), kinds.get("actions"),
                        kinds.get("notes"))));
        return files;
    }

    /** What is not said in Welsh yet is said in English; until it is drafted, the project cannot be built. */
    private void untranslated(Map<String, String> english, Map<String, String> welsh) {
        english.forEach((key, text) -> {
            if (welsh.getOrDefault(key, "").isBlank()) {
                welsh.put(key, text);
                Place place = places.get(key);
                untranslated.add(new RulesFault(place.file(), place.line(),
                        "this has no Welsh draft (cy), and Welsh answers say it in English: \"" + text + "\""));
            }
        });
    }

    /** Words that no Welsh draft stands beside. */
    List<RulesFault> untranslated() {
        return untranslated;
    }

    private void read(
            RulesFolder folder, String file, Map<String, Map<String, Map<String, String>>> into, List<RulesFault> faults) {
        List<String> lines = folder.text(file).lines().toList();
        Map<String, Map<String, Map<String, String>>> content = StrictYaml.read(
                folder, file, new TypeReference<Map<String, Map<String, Map<String, String>>>>() {}, Map.of(), faults);
        content.forEach((kind, entries) -> {
            if (!KINDS.contains(kind)) {
                faults.add(new RulesFault(file, lineOf(kind, lines, 1), "\"" + kind + "\" is none of " + String.join(", ", KINDS)));
                return;
            }
            said(file, kind, lineOf(kind, lines, 1), entries, faults).forEach((key, languages) -> {
                int line = lineOf(key, lines, lineOf(kind, lines, 1));
                places.put(key, new Place(file, line));
                said(file, key, line, languages, faults).forEach((language, text) -> {
                    if (!into.containsKey(language)) {
                        faults.add(new RulesFault(file, lineOf(key, lines, 1), "\"" + language + "\" is no language: en or cy"));
                    } else if (text == null) {
                        faults.add(new RulesFault(file, line, "nothing is said in \"" + language + "\" for \"" + key + "\""));
                    } else {
                        into.get(language).get(kind).put(key, text);
                    }
                });
            });
        });
    }

    /** What stands under a key; none, and a fault, where nothing does. */
    private static <T> Map<String, T> said(String file, String key, int line, Map<String, T> under, List<RulesFault> faults) {
        if (under == null) {
            faults.add(new RulesFault(file, line, "nothing stands under \"" + key + "\""));
            return Map.of();
        }
        return under;
    }

    /** The first line from there on that begins with the key; 1 where it is written in another way. */
    private static int lineOf(String key, List<String> lines, int from) {
        for (int i = from - 1; i < lines.size(); i++) {
            if (lines.get(i).strip().replace("\"", "").startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
    }
}
