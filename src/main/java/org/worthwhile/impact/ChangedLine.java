package org.worthwhile.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.LineKind;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleBook;

/**
 * One step of a household's answer that comes out differently.
 *
 * @param label what it is called, and about whom it is
 * @param before its sum, or "nothing"
 * @param rule the sentence of the rule that made it; where two rules did, the later
 * @param url where its law can be read; {@code null} where that is not known
 */
record ChangedLine(String label, String before, String after, String rule, String file, String citation, String url) {

    /** What adds to the income, takes away from it, or leads there; and help beside it. */
    private static final Set<String> ROLES = Set.of("adds", "takes-away", "step", "help");

    /** What all comes to: the change itself, said already. */
    private static final String TOTALS = "worth-it/";

    /** A line's subject, and whom it is about. @param turn counts those that are alike */
    private record Subject(String id, String about, String within, int turn) {
    }

    /** The lines that differ, in reading order. */
    static List<ChangedLine> of(Effect effect, Version before, Version after) {
        Map<Subject, Line> old = lines(effect, before.rules());
        Map<Subject, Line> now = lines(effect, after.rules());
        Map<Subject, Line> all = new LinkedHashMap<>(now);
        old.forEach(all::putIfAbsent);
        List<ChangedLine> changed = new ArrayList<>();
        all.forEach((subject, any) -> {
            String was = said(old.get(subject));
            String is = said(now.get(subject));
            if (!was.equals(is)) {
                Line line = now.getOrDefault(subject, old.get(subject));
                changed.add(made(subject, was, is, line, now.containsKey(subject) ? after.rules().book() : before.rules().book()));
            }
        });
        return changed;
    }

    private static ChangedLine made(Subject subject, String was, String is, Line line, RuleBook book) {
        String label = book.words("en").labels().getOrDefault(subject.id(), subject.id());
        String citation = book.rule(line.rule()).citation();
        return new ChangedLine(
                subject.about() == null ? label : label + " (" + subject.about() + ")",
                was, is, line.rule(), book.rule(line.rule()).file(), citation, book.laws().url(citation));
    }

    private static Map<Subject, Line> lines(Effect effect, RuleBase rules) {
        Position position = Positions.of(effect.one().asked().under(rules).situation(), rules);
        Map<Subject, Line> lines = new LinkedHashMap<>();
        for (Line line : position.lines()) {
            LineKind kind = rules.book().line(line.getId());
            if (ROLES.contains(kind.role()) && kind.shown() && !line.getId().startsWith(TOTALS)) {
                int turn = 0;
                while (lines.containsKey(subject(line, turn))) {
                    turn++;
                }
                lines.put(subject(line, turn), line);
            }
        }
        return lines;
    }

    private static Subject subject(Line line, int turn) {
        return new Subject(line.getId(), line.getAbout(), line.getWithin(), turn);
    }

    /** A sum; a condition that is met and has no sum is said. */
    private static String said(Line line) {
        if (line == null || !line.isAwarded()) {
            return "nothing";
        }
        return line.getAmount().equals(Money.ZERO) ? "yes" : Pounds.of(line.getAmount());
    }
}
