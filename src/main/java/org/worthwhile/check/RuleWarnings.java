package org.worthwhile.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.worthwhile.rates.Nearest;
import org.worthwhile.rates.RateRow;
import org.worthwhile.rates.RulesFault;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;
import org.worthwhile.rulebase.RuleSet;

/** Rules that can never speak, as far as their text can say. */
final class RuleWarnings {

    private static final String NEVER = ": the rule can never speak";
    private static final Pattern PATTERN = Pattern.compile("(?<![\\w.$])([A-Z]\\w*)(?=\\()");
    private static final Pattern LINE_IDS = Pattern.compile("\\bid\\s*(?:==\\s*|in\\s*\\()((?:\\s*,?\\s*\"[^\"]+\")+)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern EQUALS = Pattern.compile("(?:\\$\\w+\\s*:\\s*)?(\\w+)\\s*==\\s*(true|false|[A-Z]\\w*\\.[A-Z_]+|\"[^\"]*\")");
    private static final Pattern RATE = Pattern.compile("\\b(of|share|whole|date|inForce)\\(\\s*\"([a-z0-9.-]+)\"\\s*\\)(\\s*==\\s*false)?");

    private final RuleBook book;
    /** The phases in which a line is made. */
    private final Map<String, Set<String>> made = new HashMap<>();
    private final List<RulesFault> warnings = new ArrayList<>();

    private RuleWarnings(RuleBook book) {
        this.book = book;
        for (RuleDescription rule : book.rules()) {
            rule.makes().forEach(id -> made.computeIfAbsent(id, any -> new TreeSet<>()).add(rule.phase()));
        }
    }

    static List<RulesFault> of(RuleBook book) {
        RuleWarnings check = new RuleWarnings(book);
        for (RuleDescription rule : book.rules()) {
            Conditions when = Conditions.of(rule);
            check.rates(rule, when);
            check.patterns(rule, when);
            check.ofPrograms(rule, when);
        }
        return check.warnings;
    }

    /** A rate that no enacted row ever gives a value. */
    private void rates(RuleDescription rule, Conditions when) {
        Matcher asked = RATE.matcher(when.text());
        while (asked.find()) {
            List<RateRow> rows = book.rates().rowsOf(asked.group(2));
            boolean never = rows.stream().noneMatch(row -> row.status() == RateRow.Status.ENACTED && !row.ended());
            if (never && asked.group(3) == null) {
                warn(rule, when, asked.start(2), "no enacted row gives \"" + asked.group(2) + "\" a value" + NEVER);
            }
        }
    }

    private void patterns(RuleDescription rule, Conditions when) {
        Matcher pattern = PATTERN.matcher(when.text());
        while (pattern.find()) {
            if (when.looksForAbsence(pattern.start())) {
                continue;
            }
            String inside = when.inside(pattern.end());
            bothAtOnce(rule, when, pattern.group(1), inside, pattern.end());
            if (pattern.group(1).equals("Line") && !when.isOneOfSeveral(pattern.start())) {
                lineThatIsMade(rule, when, inside, pattern.end());
            }
        }
    }

    private void lineThatIsMade(RuleDescription rule, Conditions when, String inside, int at) {
        Matcher ids = LINE_IDS.matcher(inside);
        if (!ids.find()) {
            return;
        }
        List<String> asked = QUOTED.matcher(ids.group(1)).results().map(found -> found.group(1)).toList();
        if (asked.stream().noneMatch(made::containsKey)) {
            String nearest = Nearest.to(asked.get(0), made.keySet());
            warn(rule, when, at + ids.start(1), "no rule makes the line \"" + asked.get(0) + "\""
                    + (nearest == null ? "" : " (did you mean \"" + nearest + "\"?)") + NEVER);
        } else if (asked.stream().noneMatch(id -> isSeen(rule, id))) {
            warn(rule, when, at + ids.start(1), "the line \"" + asked.get(0) + "\" is only made after the phase \"" + rule.phase()
                    + "\", or out of its sight" + NEVER);
        }
    }

    private boolean isSeen(RuleDescription rule, String id) {
        return made.getOrDefault(id, Set.of()).stream().anyMatch(phase -> RuleSet.sees(rule.phase(), phase));
    }

    /** One field that must be two things. */
    private void bothAtOnce(RuleDescription rule, Conditions when, String fact, String inside, int at) {
        Map<String, String> values = new HashMap<>();
        for (String constraint : Conditions.parts(inside)) {
            Matcher equals = EQUALS.matcher(constraint.strip());
            if (equals.matches()) {
                String other = values.putIfAbsent(equals.group(1), equals.group(2));
                if (other != null && !other.equals(equals.group(2))) {
                    warn(rule, when, at + inside.indexOf(constraint.strip()), equals.group(1) + " of " + fact + " cannot be " + other + " and "
                            + equals.group(2) + " at once" + NEVER);
                }
            }
        }
    }

    /** Bounds within one "all" that exclude one another. */
    private void ofPrograms(RuleDescription rule, Conditions when) {
        if (rule.judges() == null) {
            return;
        }
        Matcher all = Pattern.compile("\\ball(?=\\()").matcher(when.text());
        for (MatchResult found : (Iterable<MatchResult>) all.results()::iterator) {
            String contradiction = Bounds.contradiction(Conditions.parts(when.inside(found.end())));
            if (contradiction != null) {
                warn(rule, when, found.start(), contradiction + ": this can never hold");
            }
        }
    }

    private void warn(RuleDescription rule, Conditions when, int at, String message) {
        warnings.add(when.fault(rule, at, message));
    }
}
