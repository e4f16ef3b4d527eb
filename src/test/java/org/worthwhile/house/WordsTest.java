package org.worthwhile.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rulebase.RuleBook;

/** Every sentence can be said aloud, and its Welsh draft has the same blanks. */
class WordsTest {

    private static final int MOST_WORDS = 20;
    private static final Pattern BLANK = Pattern.compile("\\{([^}]+)}");
    private static final RuleBook BOOK = RuleBook.read(RulesFolder.packaged());

    /** Everything that is said in sentences: by rules, of what programmes give, and of what their sources leave open. */
    private static Map<String, String> said(String language) {
        Map<String, String> said = new java.util.HashMap<>(BOOK.words(language).sentences());
        BOOK.words(language).offers().forEach((of, text) -> said.put("what " + of + " gives", text));
        BOOK.words(language).undecided().forEach((reading, text) -> said.put("what is open in " + reading, text));
        BOOK.words(language).actions().forEach((line, text) -> said.put("what to do about " + line, text));
        return said;
    }

    @Test
    void sentencesAreShort() {
        List<String> tooLong = new ArrayList<>();
        said("en").forEach((rule, text) -> {
            for (String sentence : text.split("(?<=[.!?]) ")) {
                if (sentence.split("\\s+").length > MOST_WORDS) {
                    tooLong.add(sentence);
                }
            }
        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void sentencesEndAndBeginAsSentencesDo() {
        said("en").forEach((rule, text) ->
                assertThat(text).as(rule).matches("(?s)[A-Z£{].*[.?!]"));
    }

    @Test
    void noSentenceUsesABarredWord() {
        for (String barred : List.of("utilise", "commence", "pursuant", "aforementioned", "in respect of", "hereby", "deemed")) {
            said("en").forEach((rule, text) -> assertThat(text.toLowerCase()).as(rule).doesNotContain(barred));
        }
    }

    @Test
    void welshDraftsHaveTheSameBlanks() {
        Map<String, String> english = said("en");
        said("cy").forEach((rule, text) ->
                assertThat(blanks(text)).as(rule).isEqualTo(blanks(english.get(rule))));
    }

    @Test
    void everyLabelAndSentenceHasAWelshDraft() {
        assertThat(BOOK.words("cy").labels().keySet()).containsAll(BOOK.words("en").labels().keySet());
        assertThat(said("cy").keySet()).containsAll(said("en").keySet());
    }

    private static TreeSet<String> blanks(String text) {
        TreeSet<String> blanks = new TreeSet<>();
        Matcher matcher = BLANK.matcher(text);
        while (matcher.find()) {
            blanks.add(matcher.group(1));
        }
        return blanks;
    }
}
