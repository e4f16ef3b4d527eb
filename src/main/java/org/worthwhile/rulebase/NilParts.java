package org.worthwhile.rulebase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list in a sentence that leaves out what comes to nothing: "pay of {pay}[, less | {tax} tax | {pension} pension]." After the bracket
 * stands what introduces the list, then each part after a bar. What is left of the parts is said with commas and "and"; where none is
 * left, neither is what introduces them.
 */
public final class NilParts {

    private static final Pattern LIST = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");
    private static final String BAR = "|";

    private NilParts() {
    }

    /** The sentence with what is left of its lists, its blanks still open. */
    public static String leftOut(String text, Predicate<String> nil, String language) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        return LIST.matcher(text).replaceAll(list -> {
            String[] pieces = list.group(1).split(Pattern.quote(BAR));
            List<String> left = new ArrayList<>();
            for (int i = 1; i < pieces.length; i++) {
                Matcher blank = BLANK.matcher(pieces[i]);
                if (!blank.find() || !nil.test(blank.group(1))) {
                    left.add(pieces[i].strip());
                }
            }
            return Matcher.quoteReplacement(left.isEmpty() ? "" : pieces[0].stripTrailing() + " " + joined(left, language));
        });
    }

    /** The sentence with every part of its lists, as the rule book has it. */
    public static String whole(String text, String language) {
        return leftOut(text, blank -> false, language);
    }

    private static String joined(List<String> parts, String language) {
        String last = parts.get(parts.size() - 1);
        return parts.size() == 1 ? last
                : String.join(", ", parts.subList(0, parts.size() - 1)) + (language.equals("cy") ? welshAnd(last) : " and " + last);
    }

    /** "A" makes a part's first c, p or t a ch, ph or th, and is "ac" before a vowel. */
    private static String welshAnd(String part) {
        if (part.matches("(?iu)[aeiouwyâêîôûŵŷ].*")) {
            return " ac " + part;
        }
        return " a " + part.replaceFirst("^([CPTcpt])(?!h)", "$1h");
    }

    /** What is wrong with how a text's lists are written, each in a sentence. */
    static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        String outside = LIST.matcher(text).replaceAll("");
        if (outside.matches("(?s).*[\\[\\]|].*")) {
            faults.add("a list that leaves out what is nil is written in one pair of brackets, with a bar before each part: \"" + text + "\"");
        }
        LIST.matcher(text).results().forEach(list -> faults(list.group(1), faults));
        return faults;
    }

    private static void faults(String list, List<String> faults) {
        String[] pieces = list.split(Pattern.quote(BAR), -1);
        if (pieces.length == 1) {
            faults.add("this list has no bar before its first part: \"[" + list + "]\"");
            return;
        }
        if (BLANK.matcher(pieces[0]).find()) {
            faults.add("what stands before the first bar only introduces the list, and has no blank: \"[" + list + "]\"");
        }
        boolean canBeNil = false;
        for (int i = 1; i < pieces.length; i++) {
            List<String> blanks = BLANK.matcher(pieces[i]).results().map(blank -> blank.group(1)).toList();
            if (pieces[i].isBlank() || blanks.size() > 1) {
                faults.add("a part of a list has words, and one blank at most, which is left out where it is nil: \"" + pieces[i].strip() + "\"");
            }
            canBeNil |= blanks.stream().anyMatch(blank -> !blank.contains(":") && !blank.equals("about"));
        }
        if (!canBeNil) {
            faults.add("no part of this list can be nil, so it needs no brackets: \"[" + list + "]\"");
        }
    }
}
