package org.worthwhile.position;

import java.util.List;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.Rates;

/**
 * One household in one assessment period.
 *
 * @param ordered every line that the rules made
 */
public record Position(Situation situation, Rates rates, OrderedLines ordered) {

    /** Every line that the rules made, in reading order. */
    public List<Line> lines() {
        return ordered.all();
    }

    /** The amount of a household's line; £0 where it is nil or not there. Pounds a month unless the line says otherwise. */
    public Money amount(String id) {
        for (Line line : ordered.of(id)) {
            if (line.getAbout() == null) {
                return line.getAmount();
            }
        }
        return Money.ZERO;
    }

    /** The amount of a line about one person or job. */
    public Money amount(String id, String about) {
        Line line = line(id, about);
        return line == null ? Money.ZERO : line.getAmount();
    }

    /** The sum over everybody that a line is about. */
    public Money total(String id) {
        Money total = Money.ZERO;
        for (Line line : ordered.of(id)) {
            total = total.plus(line.getAmount());
        }
        return total;
    }

    public boolean awarded(String id) {
        return ordered.of(id).stream().anyMatch(Line::isAwarded);
    }

    /** A household's line; {@code null} where there is none. */
    public Line line(String id) {
        return ordered.first(id);
    }

    /** A line about one person or job; {@code null} where there is none. */
    public Line line(String id, String about) {
        for (Line line : ordered.of(id)) {
            if (about.equals(line.getAbout())) {
                return line;
            }
        }
        return null;
    }

    public List<Line> all(String id) {
        return ordered.of(id);
    }

    /** Lines whose subjects have a role, in reading order. */
    public List<Line> inRole(String role) {
        return ordered.inRole(role);
    }

    /** Those of them that are awarded. */
    public List<Line> awardedInRole(String role) {
        List<Line> lines = ordered.inRole(role);
        lines.removeIf(line -> !line.isAwarded());
        return lines;
    }

    /** Whether no figure is given, because somebody in the household is outside what is worked out. */
    public boolean outOfScope() {
        return !awardedInRole("out-of-scope").isEmpty();
    }

    /** What the household has to live on in a month, before rent, council tax and the costs of work. */
    public Money netIncome() {
        return amount("worth-it/net-income");
    }
}
