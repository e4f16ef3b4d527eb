package org.worthwhile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rulebase.RuleDescription;

/**
 * What stands between "when" and "then" in a rule.
 *
 * @param text the whole rule up to its "then", without comments, so that places in it are places in the file
 */
record Conditions(String text) {

    private static final Pattern ABSENCE = Pattern.compile("\\b(?:not|accumulate)\\b\\s*\\(?");
    private static final Pattern OR = Pattern.compile("\\bor\\b|\\|\\|");

    static Conditions of(RuleDescription rule) {
        String body = rule.body();
        int when = Math.max(0, body.indexOf("\nwhen"));
        int then = body.indexOf("\nthen");
        // What stands before "when" is kept as blanks: a citation is no condition.
        return new Conditions(body.substring(0, when).replaceAll("[^\n]", " ") + body.substring(when, then < 0 ? body.length() : then));
    }

    /** What stands within the bracket that opens here, without the bracket itself; blank where there is none. */
    String inside(int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char at = text.charAt(i);
            quoted ^= at == '"';
            depth += quoted ? 0 : at == '(' ? 1 : at == ')' ? -1 : 0;
            if (depth == 0 && i > open) {
                return " " + text.substring(open + 1, i);
            }
        }
        return "";
    }

    /** Whether a pattern stands within a "not" or an "accumulate". */
    boolean looksForAbsence(int at) {
        Matcher gate = ABSENCE.matcher(text);
        while (gate.find()) {
            boolean bracket = text.charAt(gate.end() - 1) == '(';
            int open = bracket ? gate.end() - 1 : text.indexOf('(', gate.end());
            if (open >= 0 && at >= gate.start() && at <= open + inside(open).length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pattern is one of several of which one is enough. */
    boolean isOneOfSeveral(int at) {
        for (int open = text.indexOf('('); open >= 0 && open < at; open = text.indexOf('(', open + 1)) {
            String inside = inside(open);
            if (at <= open + inside.length() && OR.matcher(inside).find()) {
                return true;
            }
        }
        return false;
    }

    /** The parts between commas, but not those within brackets of their own. */
    static List<String> parts(String inside) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < inside.length(); i++) {
            char at = inside.charAt(i);
            quoted ^= at == '"';
            depth += quoted ? 0 : at == '(' ? 1 : at == ')' ? -1 : 0;
            if (at == ',' && depth == 0 && !quoted) {
                parts.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(inside.substring(from));
        return parts;
    }

    /** A fault at a place in the text, by the line and column of the rule's own file. */
    RulesFault fault(RuleDescription rule, int at, String message) {
        String before = text.substring(0, Math.max(0, at));
        int line = (int) before.chars().filter(one -> one == '\n').count();
        return new RulesFault(rule.file(), rule.line() + line, before.length() - before.lastIndexOf('\n'), message);
    }
}
