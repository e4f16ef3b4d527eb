package org.worthwhile.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.PlainWords;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every sentence can be said aloud, and its Welsh draft stands beside it. The check of the rules folder holds the texts in it; here it
 * is seen to have held, and the texts of the contract and of the program are held to the same.
 */
class WordsTest {

    /** What GOV.UK writes for. */
    private static final double READING_AGE = 9;
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|you|your|is|are|of|to|we|this|that|for|it|not|with)\\b");
    /** Names that are the same in Welsh. */
    private static final Set<String> NAMES = Set.of(
            "Best Start Foods", "Scottish Child Payment", "Carer Support Payment", "Winter Heating Payment", "Pregnancy and Baby Payment",
            "Early Learning Payment", "School Age Payment", "WaterSure", "WorkWell", "JobStart", "Rotherham", "Pathways Advisory Service",
            "Working Well Early Help", "Building Better Opportunities", "South Yorkshire ESF Pathways", "Making it Work", "Talent Match",
            "Your Work Your Way", "Thrive into Work", "Working Win", "Fair Start Scotland");
    private static final RuleBook BOOK = RuleBook.read(RulesFolder.packaged());
    private static final PlainWords PLAIN = BOOK.plainWords();

    @Test
    void whatRulesSayIsReadAtNine() {
        Words english = BOOK.words("en");
        List<String> texts = Stream.of(english.sentences(), english.offers(), english.undecided(), english.actions())
                .flatMap(kind -> kind.values().stream())
                .toList();
        assertThat(texts).hasSizeGreaterThan(1000);
        texts.forEach(text -> assertThat(PLAIN.faults(text)).as(text).isEmpty());
        assertThat(texts.stream().mapToDouble(PLAIN::readingAge).average().orElseThrow()).isLessThanOrEqualTo(READING_AGE);
    }

    /** Programmes, places and benefits of Scotland's that have no Welsh name keep their own; whatever is said of them is in Welsh. */
    @Test
    void whatRulesSayIsInWelshToo() {
        Words english = BOOK.words("en");
        Words welsh = BOOK.words("cy");
        assertThat(english.sentences()).allSatisfy((rule, text) -> assertThat(welsh.sentences().get(rule)).isNotEqualTo(text));
        assertThat(english.actions()).allSatisfy((line, text) -> assertThat(welsh.actions().get(line)).isNotEqualTo(text));
        assertThat(english.offers()).allSatisfy((programme, text) -> assertThat(welsh.offers().get(programme)).isNotEqualTo(text));
        assertThat(english.labels().entrySet()).filteredOn(label -> label.getValue().equals(welsh.labels().get(label.getKey())))
                .extracting(Map.Entry::getValue)
                .isSubsetOf(NAMES);
    }

    @Test
    void sentencesEndAndBeginAsSentencesDo() {
        Words english = BOOK.words("en");
        Stream.of(english.sentences(), english.offers(), english.undecided(), english.actions())
                .forEach(kind -> kind.forEach((key, text) -> assertThat(text).as(key).matches("(?s)[A-Z£{].*[.?!]")));
    }

    @Test
    void whatTheContractSaysIsPlainAndInBothLanguages() throws IOException {
        Map<String, String> wrong = new HashMap<>();
        try (InputStream in = WordsTest.class.getResourceAsStream("/static/openapi.yaml")) {
            int texts = contract(YAMLMapper.builder().build().readTree(in), wrong);
            assertThat(texts).isGreaterThan(100);
        }
        assertThat(wrong).isEmpty();
    }

    private static int contract(JsonNode node, Map<String, String> wrong) {
        if (!node.path("en").isString()) {
            int texts = 0;
            for (JsonNode child : node) {
                texts += contract(child, wrong);
            }
            return texts;
        }
        String english = node.path("en").asString();
        if (node.path("cy").asString("").isBlank()) {
            wrong.put(english, "no Welsh draft");
        }
        PLAIN.faults(english).forEach(fault -> wrong.put(english, fault));
        return 1;
    }

    @Test
    void whatTheProgramSaysIsPlain() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/worthwhile/api"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                if (text.contains("\"cy\"") || text.contains("welsh ?") || file.toString().endsWith("Phrases.java")) {
                    literals(text).forEach(literal -> PLAIN.faults(literal).forEach(fault -> wrong.add(file.getFileName() + ": " + fault)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The English sentences among the texts of a class; a text of Welsh has hardly any of these words. */
    private static List<String> literals(String text) {
        List<String> literals = new ArrayList<>();
        Matcher literal = LITERAL.matcher(text);
        while (literal.find()) {
            if (literal.group(1).contains(" ") && ENGLISH.matcher(literal.group(1)).find()) {
                literals.add(literal.group(1));
            }
        }
        return literals;
    }

    @Test
    void theTermsOfTheFieldAreExplainedInPlainWordsAndInBothLanguages() {
        for (PlainWords.Term term : PLAIN.glossary()) {
            assertThat(term.term()).as(term.toString()).containsOnlyKeys("en", "cy");
            assertThat(term.means()).as(term.toString()).containsOnlyKeys("en", "cy");
            assertThat(PLAIN.faults(term.means().get("en"))).as(term.toString()).isEmpty();
        }
    }

    @Test
    void aSentenceThatIsTooLongOrBarredOrHardIsRefused() {
        assertThat(PLAIN.faults("In respect of Universal Credit, you get more.")).singleElement().asString()
                .contains("\"In respect of\" is a barred word; write instead: about, or for");
        assertThat(PLAIN.faults("You get the Discretionary Assistance Fund.")).isEmpty();
        assertThat(PLAIN.faults("You " + "and I ".repeat(10) + "go.")).singleElement().asString().contains("this sentence has 22 words");
        assertThat(PLAIN.faults("Disqualification necessitates individual reassessment by the responsible administrative authority."))
                .singleElement().asString().contains("use shorter words or sentences");
        assertThat(PLAIN.faults("Your Universal Credit for this assessment period goes by your limited capability for work.")).isEmpty();
    }
}
