package org.worthwhile.position;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.household.Adult;
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
        OrderedLines lines = OrderedLines.of(rules.linesFor(facts), rules.book());
        checkOutcomes(lines, situation, rules.book());
        Position position = new Position(situation, rates, lines);
        checkSum(position);
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

    /** The lines of one subject must be there once for everybody it concerns. */
    private static void checkOutcomes(OrderedLines lines, Situation situation, RuleBook book) {
        for (LineKind kind : book.lines().onceForEach("household")) {
            if (!kind.role().equals("worth-it")) {
                require(lines.of(kind).size(), 1, kind);
            }
        }
        for (LineKind kind : book.lines().onceForEach("adult")) {
            requireEach(lines.of(kind), situation.adults().size(), kind);
        }
        for (LineKind kind : book.lines().onceForEach("child")) {
            requireEach(lines.of(kind), situation.children().size(), kind);
        }
    }

    private static void requireEach(List<Line> lines, int people, LineKind kind) {
        require(lines.size(), people, kind);
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).getAbout().equals(lines.get(i - 1).getAbout())) {
                throw new BrokenAnswer("The rules gave one person two answers for " + kind.id());
            }
        }
    }

    private static void require(int answers, int people, LineKind kind) {
        if (answers != people) {
            throw new BrokenAnswer("The rules gave " + answers + " answers for " + kind.id() + ", not " + people);
        }
    }

    private static void checkSum(Position position) {
        Money sum = total(position, "adds").minus(total(position, "takes-away"));
        if (!sum.equals(position.netIncome())) {
            throw new BrokenAnswer("The lines add up to " + sum + ", but the answer is " + position.netIncome());
        }
    }

    private static Money total(Position position, String role) {
        Money total = Money.ZERO;
        for (Line line : position.inRole(role)) {
            total = total.plus(line.getAmount());
        }
        return total;
    }
}
