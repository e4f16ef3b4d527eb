package org.worthwhile.position;

import java.util.List;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.lines.Line;
import org.worthwhile.rates.Rates;

/** One household in one assessment period: every line that the rules made, in reading order. */
public record Position(Situation situation, Rates rates, List<Line> lines) {

    /** The amount of a household's line; £0 where it is nil or not there. Pounds a month unless the line says otherwise. */
    public Money amount(String id) {
        for (Line line : lines) {
            if (line.getId().equals(id) && line.getAbout() == null) {
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
        return all(id).stream().map(Line::getAmount).reduce(Money.ZERO, Money::plus);
    }

    public boolean awarded(String id) {
        return lines.stream().anyMatch(line -> line.getId().equals(id) && line.isAwarded());
    }

    /** A household's line; {@code null} where there is none. */
    public Line line(String id) {
        return lines.stream().filter(line -> line.getId().equals(id)).findFirst().orElse(null);
    }

    /** A line about one person or job; {@code null} where there is none. */
    public Line line(String id, String about) {
        return lines.stream()
                .filter(line -> line.getId().equals(id) && about.equals(line.getAbout()))
                .findFirst()
                .orElse(null);
    }

    public List<Line> all(String id) {
        return lines.stream().filter(line -> line.getId().equals(id)).toList();
    }

    /** What the household has to live on in a month, before rent, council tax and the costs of work. */
    public Money netIncome() {
        return amount("worth-it/net-income");
    }
}
