package org.worthwhile.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.Rates;
import org.worthwhile.rulebase.LineKind;
import org.worthwhile.rulebase.RuleBase;
import org.worthwhile.rulebase.RuleBook;

/** Works out positions, and holds each to what every answer promises: one outcome a subject, and a sum that is right. */
public final class Positions {

    private Positions() {
    }

    /** The position of a household. @throws BrokenAnswer when the rules contradict themselves */
    public static Position of(Situation situation, RuleBase rules) {
        Rates rates = rules.book().rates().on(situation.period());
        List<Object> facts = new ArrayList<>(situation.facts());
        facts.add(rates);
        List<Placed> lines = placed(rules.linesFor(facts), rules.book());
        checkOutcomes(lines, situation, rules.book());
        Position position = new Position(situation, rates, lines.stream().map(Placed::line).toList());
        checkSum(lines, position.netIncome());
        String leftOut = leftOut(position);
        return leftOut == null ? position : of(situation.leavingOut(leftOut), rules);
    }

    /**
     * The one of a couple who, so the rules say, cannot be part of their claim, and who is part of it as yet; {@code null}
     * where there is nobody, or where both cannot. The other then claims as a single person.
     */
    private static String leftOut(Position position) {
        List<Adult> adults = position.situation().adults();
        List<Adult> shutOut = adults.stream()
                .filter(adult -> position.line("universal-credit/cannot-claim", adult.id()) != null)
                .toList();
        boolean one = adults.size() > 1 && shutOut.size() == 1 && shutOut.get(0).claiming();
        return one ? shutOut.get(0).id() : null;
    }

    /** Lines in the declared order; those of one subject by whom they are about. */
    public static List<Line> inReadingOrder(List<Line> lines, RuleBook book) {
        return placed(lines, book).stream().map(Placed::line).toList();
    }

    /** A line with what lines.yaml says of its subject. */
    private record Placed(Line line, LineKind kind) {

        private static final Comparator<Placed> WITHIN_A_SUBJECT = Comparator
                .comparing((Placed placed) -> placed.line.getAbout() == null ? "" : placed.line.getAbout())
                .thenComparing(placed -> placed.line.rule())
                .thenComparing(placed -> placed.line.getWithin() == null ? "" : placed.line.getWithin())
                .thenComparing(placed -> placed.line.getAmount())
                .thenComparing(placed -> placed.line.inputs().toString());

        private static int inReadingOrder(Placed one, Placed other) {
            return one.kind == other.kind
                    ? WITHIN_A_SUBJECT.compare(one, other)
                    : Integer.compare(one.kind.place(), other.kind.place());
        }
    }

    private static List<Placed> placed(List<Line> lines, RuleBook book) {
        List<Placed> placed = new ArrayList<>(lines.size());
        for (Line line : lines) {
            placed.add(new Placed(line, book.line(line.getId())));
        }
        placed.sort(Placed::inReadingOrder);
        return placed;
    }

    /** In reading order, the lines of one subject stand together: each must be there once for everybody it concerns. */
    private static void checkOutcomes(List<Placed> lines, Situation situation, RuleBook book) {
        List<String> adults = situation.adults().stream().map(Adult::id).toList();
        List<String> children = situation.children().stream().map(Child::id).toList();
        int at = 0;
        for (LineKind kind : book.lines()) {
            int from = at;
            while (at < lines.size() && lines.get(at).kind() == kind) {
                at++;
            }
            switch (kind.each()) {
                case "household" -> {
                    if (!kind.role().equals("worth-it")) {
                        require(at - from, 1, kind);
                    }
                }
                case "adult" -> requireEach(lines.subList(from, at), adults, kind);
                case "child" -> requireEach(lines.subList(from, at), children, kind);
                default -> { }
            }
        }
    }

    private static void requireEach(List<Placed> lines, List<String> people, LineKind kind) {
        require(lines.size(), people.size(), kind);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).line().getAbout().equals(lines.get(i - 1).line().getAbout())) {
                throw new BrokenAnswer("The rules gave one person two answers for " + kind.id());
            }
        }
    }

    private static void require(int answers, int people, LineKind kind) {
        if (answers != people) {
            throw new BrokenAnswer("The rules gave " + answers + " answers for " + kind.id() + ", not " + people);
        }
    }

    private static void checkSum(List<Placed> lines, Money netIncome) {
        Money sum = Money.ZERO;
        for (Placed placed : lines) {
            switch (placed.kind().role()) {
                case "adds" -> sum = sum.plus(placed.line().getAmount());
                case "takes-away" -> sum = sum.minus(placed.line().getAmount());
                default -> { }
            }
        }
        if (!sum.equals(netIncome)) {
            throw new BrokenAnswer("The lines add up to " + sum + ", but the answer is " + netIncome);
        }
    }
}
