package org.worthwhile.worth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;

/**
 * In how many months pay is past a cliff: past its own line where the month still has one; else where the household has the line
 * now, or in a month of less pay, and no longer in this one.
 *
 * @param cliff the line of the cliff, where it is not passed
 * @param months in how many months it is passed
 */
public record CliffsCrossed(Line cliff, int months) {

    /** Every cliff that at least one month passes, in the order of the book's lines. */
    public static List<CliffsCrossed> in(List<VariableMonth> months, Position now) {
        List<Position> positions = Stream.concat(Stream.of(now), months.stream().map(month -> month.comparison().inJob())).toList();
        Map<String, Line> cliffs = new LinkedHashMap<>();
        for (Position position : positions) {
            position.awardedInRole("cliff").stream()
                    .filter(line -> !isPassed(line, position))
                    .forEach(line -> cliffs.putIfAbsent(line.getId() + " " + line.getAbout(), line));
        }
        List<CliffsCrossed> crossed = new ArrayList<>();
        for (Line cliff : cliffs.values()) {
            int passed = (int) months.stream().filter(month -> passes(month.comparison().inJob(), cliff, positions)).count();
            if (passed > 0) {
                crossed.add(new CliffsCrossed(cliff, passed));
            }
        }
        return crossed;
    }

    private static boolean passes(Position month, Line cliff, List<Position> positions) {
        Line own = same(month, cliff);
        return own != null ? isPassed(own, month) : positions.stream()
                .anyMatch(other -> same(other, cliff) != null && !isPassed(same(other, cliff), other) && earned(month).isAbove(earned(other)));
    }

    /** The awarded line of the same cliff; {@code null} where there is none. */
    private static Line same(Position position, Line cliff) {
        return position.all(cliff.getId()).stream()
                .filter(line -> line.isAwarded() && Objects.equals(line.getAbout(), cliff.getAbout()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPassed(Line cliff, Position position) {
        Money standing = cliff.input("from") instanceof Money from ? from : earned(position);
        return standing.isAbove(cliff.getAmount());
    }

    private static Money earned(Position position) {
        return position.amount("universal-credit/earned-income");
    }
}
