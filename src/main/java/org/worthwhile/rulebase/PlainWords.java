package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rates.RulesFolder;
import org.worthwhile.rates.StrictYaml;
import tools.jackson.core.type.TypeReference;

/** What makes a sentence one that can be said aloud: few words, none that is barred, and none that is hard but for the terms of the field. */
public final class PlainWords {

    /** The most words of a sentence. */
    public static final int MOST_WORDS = 20;
    /** The reading age that no text may be above, terms and names apart; below so many words the formula says little. */
    public static final double OLDEST_READER = 14;
    static final int WORDS_TO_JUDGE = 8;

    static final String BARRED = "words/barred-words.yaml";
    static final String GLOSSARY = "words/glossary.yaml";
    private static final Pattern BLANK = Pattern.compile("\\{[^}]*}");
    /** The address of a page, which is read letter by letter. */
    private static final Pattern ADDRESS = Pattern.compile("\\b\\w[\\w-]*(?:\\.[a-z][\\w-]*)+(?:/[\\w/-]*)?");

    /**
     * Words that are not to be used.
     *
     * @param write what to write in their place
     * @param unless names in which they may stand
     */
    public record Barred(List<String> barred, String write, List<String> unless) {

        public Barred {
            unless = unless == null ? List.of() : List.copyOf(unless);
        }
    }

    /**
     * A term of the field, explained.
     *
     * @param term what it is called, by language
     * @param also other names for the same or its like, in English
     * @param means what it is, by language
     */
    public record Term(Map<String, String> term, List<String> also, Map<String, String> means) {

        public Term {
            also = also == null ? List.of() : List.copyOf(also);
        }
    }

    private final List<Barred> barred;
    private final List<Term> glossary;
    private final Pattern anyBarred;
    private final Pattern anyTerm;

    private PlainWords(List<Barred> barred, List<Term> glossary) {
        this.barred = barred;
        this.glossary = glossary;
        this.anyBarred = anyOf(barred.stream().flatMap(one -> one.barred().stream()), "");
        this.anyTerm = anyOf(glossary.stream().flatMap(one -> Stream.concat(Stream.of(one.term().get("en")), one.also().stream())), "(?:s|'s)?");
    }

    static PlainWords read(RulesFolder folder, List<RulesFault> faults) {
        for (String file : List.of(BARRED, GLOSSARY)) {
            if (!folder.files().contains(file)) {
                faults.add(new RulesFault(file, 0, "this file is missing: it holds every sentence to plain English"));
                return new PlainWords(List.of(), List.of());
            }
        }
        return new PlainWords(
                StrictYaml.read(folder, BARRED, new TypeReference<List<Barred>>() {}, List.of(), faults),
                StrictYaml.read(folder, GLOSSARY, new TypeReference<List<Term>>() {}, List.of(), faults));
    }

    /** The terms of the field. */
    public List<Term> glossary() {
        return glossary;
    }

    /** What is wrong with an English text, each in a sentence; empty where it can be said as it stands. */
    public List<String> faults(String written) {
        String text = NilParts.whole(written, "en");
        List<String> faults = new ArrayList<>();
        int words = 0;
        for (String sentence : sentences(text)) {
            int length = sentence.split("\\s+").length;
            words += length;
            if (length > MOST_WORDS) {
                faults.add("this sentence has " + length + " words; say it in two, of " + MOST_WORDS + " at most: \"" + sentence + "\"");
            }
        }
        String plain = BLANK.matcher(text).replaceAll("");
        if (anyBarred.matcher(plain).find()) {
            barred.forEach(one -> barred(one, plain, faults));
        }
        double age = readingAge(text);
        if (words >= WORDS_TO_JUDGE && age > OLDEST_READER) {
            faults.add("this is for readers of " + (int) Math.ceil(age) + ", and " + (int) OLDEST_READER
                    + " is the oldest; use shorter words or sentences: \"" + text + "\"");
        }
        return faults;
    }

    private static void barred(Barred one, String text, List<String> faults) {
        String left = text;
        for (String name : one.unless()) {
            left = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE).matcher(left).replaceAll("");
        }
        Matcher found = anyOf(one.barred().stream(), "").matcher(left);
        if (found.find()) {
            faults.add("\"" + found.group() + "\" is a barred word; write instead: " + one.write());
        }
    }

    /** How old its reader has to be, the terms of the glossary, addresses and what fills the blanks apart. */
    public double readingAge(String written) {
        String text = NilParts.whole(written, "en");
        return ReadingAge.of(anyTerm.matcher(ADDRESS.matcher(BLANK.matcher(text).replaceAll("it")).replaceAll("it")).replaceAll("it"));
    }

    /** The sentences of a text. */
    public static String[] sentences(String text) {
        return text.strip().split("(?<=[.!?]) +");
    }

    /** Any of these as whole words, the longest first; in any case, unless they are all capitals. */
    private static Pattern anyOf(Stream<String> words, String ending) {
        String any = words.sorted(Comparator.comparing(String::length).reversed())
                .map(word -> (word.equals(word.toUpperCase(Locale.ROOT)) ? "" : "(?i)") + Pattern.quote(word) + "(?-i)")
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w-])(?:" + (any.isEmpty() ? "(?!)" : any) + ")" + ending + "(?![\\w-])");
    }
}
