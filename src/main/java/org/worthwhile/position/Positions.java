package org.worthwhile.position;

import java.util.ArrayList;
import java.util.List;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.Rates;
import org.worthwhile.rulebase.RuleBase;

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
        Outcomes.check(lines, situation, rules);
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
