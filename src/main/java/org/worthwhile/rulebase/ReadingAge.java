package org.worthwhile.rulebase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a reader has to be to follow an English text at once: the grade of Flesch and Kincaid (1975), which counts words in a
 * sentence and syllables in a word, and five years, since grade 1 is read at six. A name counts as an easy word, as Dale and Chall have it.
 */
final class ReadingAge {

    private static final double WORDS_IN_A_SENTENCE = 0.39;
    private static final double SYLLABLES_IN_A_WORD = 11.8;
    private static final double LESS = 15.59;
    private static final double YEARS_BEFORE_SCHOOL = 5;
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile(".*[^aeiouyl]e|.*[aeiouy]le|.*[^td]ed|.*[^sxzcghl]es");

    private ReadingAge() {
    }

    static double of(String text) {
        String[] sentences = PlainWords.sentences(text);
        int words = 0;
        int syllables = 0;
        for (String sentence : sentences) {
            boolean first = true;
            for (String word : sentence.split("[\\s–—-]+")) {
                if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                    words++;
                    syllables += !first && Character.isUpperCase(word.charAt(0)) ? 1 : syllables(word);
                    first = false;
                }
            }
        }
        return words == 0 ? 0
                : WORDS_IN_A_SENTENCE * words / sentences.length + SYLLABLES_IN_A_WORD * syllables / words - LESS + YEARS_BEFORE_SCHOOL;
    }

    /** Groups of vowels, without an e that is not heard. */
    static int syllables(String word) {
        String letters = word.toLowerCase(java.util.Locale.UK).replaceAll("[^a-z]", "");
        Matcher vowels = VOWELS.matcher(letters);
        int groups = 0;
        while (vowels.find()) {
            groups++;
        }
        return Math.max(1, SILENT_END.matcher(letters).matches() ? groups - 1 : groups);
    }
}
