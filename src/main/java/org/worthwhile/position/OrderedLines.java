package org.worthwhile.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.lines.Line;
import org.worthwhile.rulebase.LineKind;
import org.worthwhile.rulebase.RuleBook;

/** Lines in the order of lines.yaml, in which they are read; those of one subject by whom they are about. */
public final class OrderedLines {

    private static final Comparator<Line> WITHIN_A_SUBJECT = Comparator
            .comparing((Line line) -> line.getAbout() == null ? "" : line.getAbout())
            .thenComparing(Line::rule)
            .thenComparing(line -> line.getWithin() == null ? "" : line.getWithin())
            .thenComparing(Line::getAmount)
            .thenComparing(line -> line.inputs().toString());

    private final RuleBook book;
    private final List<List<Line>> bySubject;
    private final List<Line> all;

    private OrderedLines(RuleBook book, List<List<Line>> bySubject, List<Line> all) {
        this.book = book;
        this.bySubject = bySubject;
        this.all = all;
    }

    /** @param lines in any order. @throws BrokenAnswer where one subject comes twice for the same */
    public static OrderedLines of(List<Line> lines, RuleBook book) {
        @SuppressWarnings("unchecked")
        List<Line>[] bySubject = new List[book.lines().count()];
        for (Line line : lines) {
            int place = book.line(line.getId()).place();
            bySubject[place] = bySubject[place] == null ? List.of(line) : joined(bySubject[place], line);
        }
        List<Line> all = new ArrayList<>(lines.size());
        for (int place = 0; place < bySubject.length; place++) {
            List<Line> ofOne = bySubject[place];
            if (ofOne == null) {
                bySubject[place] = List.of();
            } else if (ofOne.size() == 1) {
                all.add(ofOne.get(0));
            } else {
                ofOne.sort(WITHIN_A_SUBJECT);
                Outcomes.checkOnce(book.lines().at(place), ofOne, book);
                all.addAll(ofOne);
            }
        }
        return new OrderedLines(book, Arrays.asList(bySubject), all);
    }

    private static List<Line> joined(List<Line> lines, Line line) {
        List<Line> more = lines.size() == 1 ? new ArrayList<>(lines) : lines;
        more.add(line);
        return more;
    }

    /** All of them. */
    public List<Line> all() {
        return all;
    }

    /** Those of one subject; none for an id that is no subject. */
    public List<Line> of(String id) {
        LineKind kind = book.line(id);
        return kind == null ? List.of() : of(kind);
    }

    List<Line> of(LineKind kind) {
        return bySubject.get(kind.place());
    }

    /** The first of one subject; {@code null} where there is none. */
    public Line first(String id) {
        List<Line> lines = of(id);
        return lines.isEmpty() ? null : lines.get(0);
    }

    /** Those whose subjects have a role. */
    public List<Line> inRole(String role) {
        List<Line> lines = new ArrayList<>();
        for (LineKind kind : book.lines().inRole(role)) {
            lines.addAll(of(kind));
        }
        return lines;
    }
}
