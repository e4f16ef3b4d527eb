package org.worthwhile.position;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.Line;
import org.worthwhile.rulebase.LineBook;
import org.worthwhile.rulebase.LineKind;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleBook;
import org.worthwhile.rulebase.RuleDescription;

/** One subject, one outcome: the lines of each must be there once for everybody it concerns, and never twice for the same. */
final class Outcomes {

    private Outcomes() {
    }

    /** @throws BrokenAnswer naming the subject and its rules, where two speak or none does */
    static void check(OrderedLines lines, Situation situation, RuleBase rules) {
        LineBook kinds = rules.book().lines();
        for (LineKind kind : kinds.onceForEach("household")) {
            if (!kind.role().equals("worth-it")) {
                require(lines, 1, kind, rules);
            }
        }
        for (LineKind kind : kinds.onceForEach("adult")) {
            require(lines, situation.adults().size(), kind, rules);
        }
        for (LineKind kind : kinds.onceForEach("child")) {
            require(lines, situation.children().size(), kind, rules);
        }
    }

    /** @throws BrokenAnswer where two lines of one subject are about the same, and it may come once for each */
    static void checkOnce(LineKind kind, List<Line> lines, RuleBook book) {
        if (!kind.each().equals("several") && repeated(lines)) {
            throw twice(kind, lines, book);
        }
    }

    private static void require(OrderedLines ordered, int wanted, LineKind kind, RuleBase rules) {
        if (ordered.count(kind) == wanted || !rules.speaksOf(kind)) {
            return;
        }
        RuleBook book = rules.book();
        List<Line> lines = ordered.of(kind);
        if (lines.size() > wanted) {
            throw twice(kind, lines, book);
        }
        if (lines.size() < wanted) {
            throw new BrokenAnswer("No rule speaks of " + kind.id() + ", where one must. Those that can stand in "
                    + StreamSupport.stream(book.rules().spliterator(), false)
                            .filter(rule -> rule.makes().contains(kind.id()))
                            .map(rule -> "rules/" + rule.file())
                            .distinct()
                            .collect(Collectors.joining(" and ")));
        }
    }

    private static BrokenAnswer twice(LineKind kind, List<Line> lines, RuleBook book) {
        return new BrokenAnswer("Two rules speak of " + kind.id() + ", where only one may: "
                + lines.stream().map(line -> book.rule(line.rule())).distinct().map(Outcomes::place).collect(Collectors.joining(" and ")));
    }

    /** Lines of one subject are in the order of whom they are about. */
    private static boolean repeated(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int before = i - 1; before >= 0 && Objects.equals(line.getAbout(), lines.get(before).getAbout()); before--) {
                if (Objects.equals(line.getWithin(), lines.get(before).getWithin())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String place(RuleDescription rule) {
        return "\"" + rule.title() + "\" (rules/" + rule.file() + ":" + rule.line() + ")";
    }
}
