package org.worthwhile.api;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.worthwhile.household.Nation;

/**
 * What to do, what to ask and what was assumed differs between nations: a sentence that begins with one ("In Scotland, ask the council.") is said to those who live
 * there, without its beginning ("Ask the council."), and to nobody else. London's is said in all of England, and keeps its beginning.
 */
final class OwnNation {

    private static final Pattern OF_A_NATION = Pattern.compile(
            "(?<![^ ])(In England and Wales|In England|In Scotland|In Wales|In London"
                    + "|Yng Nghymru a Lloegr|Yn Lloegr|Yn yr Alban|Yng Nghymru|Yn Llundain), (.+?[.?!])(?: |$)");
    private static final Set<String> TOWNS = Set.of("In London", "Yn Llundain");
    private static final Map<Nation, Set<String>> BEGINNINGS = Map.of(
            Nation.ENGLAND, Set.of("In England and Wales", "In England", "In London", "Yng Nghymru a Lloegr", "Yn Lloegr", "Yn Llundain"),
            Nation.SCOTLAND, Set.of("In Scotland", "Yn yr Alban"),
            Nation.WALES, Set.of("In England and Wales", "In Wales", "Yng Nghymru a Lloegr", "Yng Nghymru"));

    private OwnNation() {
    }

    /** What is said to somebody of a nation; all of it where that is not one of these. */
    static String said(String text, Nation nation) {
        Set<String> own = BEGINNINGS.get(nation);
        return own == null || !mayNameOne(text) ? text : OF_A_NATION.matcher(text).replaceAll(found -> {
            String beginning = found.group(1);
            String sentence = found.group(2) + " ";
            return !own.contains(beginning) ? "" : TOWNS.contains(beginning) ? beginning + ", " + sentence : capital(sentence);
        }).strip();
    }

    /** Most texts name none, and this costs less than to look for each. */
    private static boolean mayNameOne(String text) {
        return text.contains("In ") || text.contains("Yn");
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
