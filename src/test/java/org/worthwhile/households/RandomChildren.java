package org.worthwhile.households;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.worthwhile.household.Child;
import org.worthwhile.household.Childcare;
import org.worthwhile.household.Disability;
import org.worthwhile.household.Money;
import org.worthwhile.household.Period;
import org.worthwhile.household.Sex;
import org.worthwhile.household.TwoChildLimitException;

/** Draws children, around the birthdays and days of birth that matter, and what is paid for their care. */
final class RandomChildren {

    private final Draw draw;
    private final Period period;

    RandomChildren(Draw draw, Period period) {
        this.draw = draw;
        this.period = period;
    }

    List<Child> children() {
        int count = draw.weighted(0, 5, 1, 5, 2, 5, 3, 3, 4, 1, 5, 1);
        List<LocalDate> born = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            born.add(!born.isEmpty() && draw.chance(12) ? born.get(born.size() - 1) : birthDate());
        }
        List<Child> children = new ArrayList<>();
        for (LocalDate day : born) {
            children.add(new Child(
                    "child-" + (char) ('a' + children.size()),
                    day,
                    period.ageOf(day),
                    0,
                    draw.weighted(Disability.NONE, 8, Disability.LOWER, 1, Disability.HIGHER, 1),
                    !draw.chance(30),
                    draw.chance(75) ? TwoChildLimitException.NONE : draw.of(TwoChildLimitException.values()),
                    draw.chance(50) ? null : draw.of(Sex.values()),
                    draw.chance(8)));
        }
        return inOrder(children);
    }

    /** Children in order of age, each with its place. */
    static List<Child> inOrder(List<Child> children) {
        List<Child> sorted = new ArrayList<>(children);
        sorted.sort(Comparator.comparing(Child::birthDate).thenComparing(Child::id));
        List<Child> placed = new ArrayList<>();
        for (Child child : sorted) {
            placed.add(Altered.with(child, "order", placed.size() + 1));
        }
        return List.copyOf(placed);
    }

    /** Around 6 April 2017, birthdays that matter, and 1 September; never 20 years or more before the period's end. */
    private LocalDate birthDate() {
        LocalDate end = period.end();
        LocalDate day = switch (draw.upTo(6)) {
            case 0 -> LocalDate.of(2017, 4, 6).plusDays(draw.between(-1, 1));
            case 1 -> end.minusYears(draw.of(1, 3, 5, 6, 10, 13, 16, 19)).plusDays(draw.between(-1, 1));
            case 2 -> LocalDate.of(end.getYear() - draw.of(16, 17, 19), 9, 1).plusDays(draw.between(-1, 1));
            // Old enough to need a bedroom apart from a brother or sister, or nearly so.
            case 3 -> end.minusDays(draw.between(8 * 365, 17 * 365));
            default -> end.minusDays(draw.upTo(19 * 365));
        };
        LocalDate earliest = end.minusYears(20).plusDays(1);
        LocalDate latest = day.isAfter(end) ? end : day;
        return latest.isBefore(earliest) ? earliest : latest;
    }

    List<Childcare> childcare(List<Child> children) {
        List<Childcare> all = new ArrayList<>();
        for (Child child : children) {
            for (int i = draw.weighted(0, 6, 1, 3, 2, 1); i > 0; i--) {
                all.add(new Childcare(
                        child.id(),
                        draw.chance(3) ? Money.ZERO : draw.weeklyOrMonthly(10, draw.of(400, 1_500)),
                        !draw.chance(20),
                        null,
                        draw.chance(50) ? null : BigDecimal.valueOf(draw.upTo(50)),
                        draw.chance(70) ? null : BigDecimal.valueOf(draw.upTo(30)),
                        draw.chance(10),
                        draw.chance(85) ? null : period.end().minusDays(draw.upTo(120)),
                        draw.chance(85) ? null : period.end().minusDays(draw.upTo(60)),
                        null));
            }
        }
        return all;
    }
}
