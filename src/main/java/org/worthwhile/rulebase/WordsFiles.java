package org.worthwhile.rulebase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads every {@code <stem>.words.yaml}: kind of words, then what they are for, then language, then text. */
final class WordsFiles {

    private static final String ENDING = ".words.yaml";
    private static final List<String> KINDS = List.of("labels", "sentences", "offers", "undecided");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private WordsFiles() {
    }

    /** The words of each language; what is wrong is added to the faults. */
    static Map<String, Words> read(RulesFolder folder, List<RulesFault> faults) {
        Map<String, Map<String, Map<String, String>>> byLanguage = new HashMap<>();
        for (String language : RuleBook.LANGUAGES) {
            byLanguage.put(language, new HashMap<>());
            KINDS.forEach(kind -> byLanguage.get(language).put(kind, new HashMap<>()));
        }
        for (String file : folder.files(ENDING)) {
            read(folder, file, byLanguage, faults);
        }
        Map<String, Words> words = new HashMap<>();
        byLanguage.forEach((language, kinds) -> words.put(
                language, new Words(kinds.get("labels"), kinds.get("sentences"), kinds.get("offers"), kinds.get("undecided"))));
        return words;
    }

    private static void read(
            RulesFolder folder, String file, Map<String, Map<String, Map<String, String>>> into, List<RulesFault> faults) {
        try {
            Map<String, Map<String, Map<String, String>>> content = YAML.readValue(
                    folder.text(file), new TypeReference<Map<String, Map<String, Map<String, String>>>>() { });
            content.forEach((kind, entries) -> {
                if (!KINDS.contains(kind)) {
                    faults.add(new RulesFault(file, 0, "\"" + kind + "\" is none of " + String.join(", ", KINDS)));
                    return;
                }
                entries.forEach((key, languages) -> languages.forEach((language, text) -> {
                    if (into.containsKey(language)) {
                        into.get(language).get(kind).put(key, text);
                    } else {
                        faults.add(new RulesFault(file, 0, "\"" + language + "\" is no language: en or cy"));
                    }
                }));
            });
        } catch (JacksonException e) {
            faults.add(RuleBook.yamlFault(file, e));
        }
    }
}
