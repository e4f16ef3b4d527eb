package org.worthwhile.position;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    private final List<Line> all;
    /** By the place of a subject, where its lines begin; they end where those of the next begin. */
    private final int[] begins;

    private OrderedLines(RuleBook book, Line[] all, int[] begins) {
        this.book = book;
        this.all = Collections.unmodifiableList(Arrays.asList(all));
        this.begins = begins;
    }

    /** @param lines in any order. @throws BrokenAnswer where one subject comes twice for the same */
    public static OrderedLines of(List<Line> lines, RuleBook book) {
        int[] begins = new int[book.lines().count() + 1];
        int[] places = new int[lines.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = book.line(lines.get(i).getId()).place();
            begins[places[i]]++;
        }
        for (int place = 0, before = 0; place < begins.length; place++) {
            before += begins[place];
            begins[place] = before;
        }
        Line[] all = new Line[places.length];
        for (int i = places.length - 1; i >= 0; i--) {
            all[--begins[places[i]]] = lines.get(i);
        }
        for (int place = 0; place + 1 < begins.length; place++) {
            if (begins[place + 1] - begins[place] > 1) {
                Arrays.sort(all, begins[place], begins[place + 1], WITHIN_A_SUBJECT);
                Outcomes.checkOnce(book.lines().at(place), Arrays.asList(all).subList(begins[place], begins[place + 1]), book);
            }
        }
        return new OrderedLines(book, all, begins);
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
        return count(kind) == 0 ? List.of() : all.subList(begins[kind.place()], begins[kind.place() + 1]);
    }

    /** How many there are of one subject. */
    int count(LineKind kind) {
        return begins[kind.place() + 1] - begins[kind.place()];
    }

    /** The first of one subject; {@code null} where there is none. */
    public Line first(String id) {
        List<Line> lines = of(id);
        return lines.isEmpty() ? null : lines.get(0);
    }

    /** Those whose subjects have a role, in a list of its own. */
    public List<Line> inRole(String role) {
        List<Line> lines = new ArrayList<>();
        for (LineKind kind : book.lines().inRole(role)) {
            for (int i = begins[kind.place()]; i < begins[kind.place() + 1]; i++) {
                lines.add(all.get(i));
            }
        }
        return lines;
    }
}
