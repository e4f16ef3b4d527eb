package org.worthwhile.worth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.worthwhile.household.Money;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.RuleBook;

/**
 * Where a penny more of pay a month leaves a household with much less, or with much more.
 *
 * @param before the last step of the range before it
 * @param after the first step past it
 * @param payBefore the last pay of the job a month before it
 * @param payAfter the first pay past it, a penny more
 * @param safe the household at the last pay before it
 * @param past the household a penny past it
 * @param change what is left past it, less what is left before: negative for a fall
 * @param levelAgain where as much is left again after a fall; {@code null} where nowhere in the range
 */
public record Jump(
        long before, long after, Money payBefore, Money payAfter, Position safe, Position past, Money change, Place levelAgain) {

    private static final Money NEAR = Money.ofPence(100);

    /** A step of the range, and the exact pay of the job a month. */
    public record Place(long at, Money pay) {
    }

    /**
     * One line, or help, that differs between the two sides.
     *
     * @param before pounds a month; £0 where there was none, or no value is published
     * @param had whether it was there before
     * @param has whether it is there past the jump
     */
    public record Changed(String id, String about, String role, Money before, Money after, boolean had, boolean has) {

        /** By how much they change. */
        public static final Comparator<Changed> BY_SIZE = Comparator.comparing(one -> {
            Money more = one.after.minus(one.before);
            return more.higherOf(more.negated());
        });

        private boolean matters() {
            Money more = after.minus(before);
            return had != has || !more.lowerOf(more.negated()).plus(NEAR).isPositive();
        }
    }

    /** Both sides of it, and where a fall is made good. */
    public List<Long> steps() {
        return levelAgain == null ? List.of(before, after) : List.of(before, after, levelAgain.at());
    }

    public boolean fall() {
        return change.isNegative();
    }

    Jump backAt(Place place) {
        return new Jump(before, after, payBefore, payAfter, safe, past, change, place);
    }

    /** What differs: money in and out, and help. What moves with the penny of pay itself is left out. */
    public List<Changed> changed(RuleBook book) {
        List<Changed> changed = new ArrayList<>();
        for (Line line : safe.lines()) {
            compare(line, same(past, line), book, changed);
        }
        for (Line line : past.lines()) {
            if (same(safe, line) == null) {
                compare(null, line, book, changed);
            }
        }
        return changed;
    }

    private static Line same(Position position, Line line) {
        return position.all(line.getId()).stream()
                .filter(one -> Objects.equals(one.getAbout(), line.getAbout()))
                .findFirst()
                .orElse(null);
    }

    private static void compare(Line before, Line after, RuleBook book, List<Changed> changed) {
        Line line = before == null ? after : before;
        String role = book.line(line.getId()).role();
        if (role.equals("adds") || role.equals("takes-away") || role.equals("help") || role.equals("cost")) {
            Changed one = new Changed(line.getId(), line.getAbout(), role, amount(before), amount(after), had(before), had(after));
            if (one.matters()) {
                changed.add(one);
            }
        }
    }

    private static boolean had(Line line) {
        return line != null && line.isAwarded();
    }

    private static Money amount(Line line) {
        return line == null ? Money.ZERO : line.getAmount();
    }

    /** The rules that name this place, by law: at its threshold the household stands. The one that speaks of most money first. */
    public List<Line> named() {
        String what = fall() ? "loss" : "gain";
        return safe.awardedInRole("cliff").stream()
                .filter(line -> line.input(what) instanceof Money money && money.isPositive())
                .filter(this::stands)
                .sorted(Comparator.comparing((Line line) -> (Money) line.input(what)).reversed())
                .toList();
    }

    private boolean stands(Line cliff) {
        Money standing = cliff.input("from") instanceof Money from ? from : safe.amount("universal-credit/earned-income");
        Money away = cliff.getAmount().minus(standing);
        return away.higherOf(away.negated()).compareTo(NEAR) <= 0;
    }
}
