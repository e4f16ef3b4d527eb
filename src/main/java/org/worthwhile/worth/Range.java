package org.worthwhile.worth;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;

/**
 * What a job leaves over a whole range of hours or of pay, measured on the rules themselves.
 *
 * <p>It begins with a grid and halves each stretch between whose ends other rules begin to speak, or along which what is left goes
 * down or up by more than the pay, until the ends are one step apart. Along the stretches that remain the same rules speak, and what is left
 * only goes up. It looks at {@link #MOST_READINGS} places at most.
 */
public final class Range {

    /** No range needs more; where it were reached, stretches not yet halved would be taken as they are. */
    static final int MOST_READINGS = 2_000;

    /** How much of a grid is measured before it is looked at, where what is looked for may stand near its beginning. */
    private static final int AT_ONCE = 12;

    private final Comparison comparison;
    private final Over over;
    private final RuleBase rules;
    private final long first;
    private final long last;
    private final NavigableMap<Long, Reading> readings = new TreeMap<>();

    private Range(Comparison comparison, Over over, long first, long last, RuleBase rules) {
        this.comparison = comparison;
        this.over = over;
        this.rules = rules;
        this.first = first;
        this.last = last;
    }

    /** The whole of a job's range: from nothing to the most. */
    public static Range whole(Comparison comparison, Over over, RuleBase rules) {
        return of(comparison, over, 0, over.most(comparison.offer().job()), rules);
    }

    /** A part of it, from one step to another. */
    public static Range of(Comparison comparison, Over over, long first, long last, RuleBase rules) {
        Range range = new Range(comparison, over, first, last, rules);
        range.measure(over.grid(first, last));
        return range;
    }

    /** The first step of the whole range at which the job leaves enough, looked for from below; {@code null} where there is none. */
    static Long first(Comparison comparison, Over over, Predicate<Money> enough, RuleBase rules) {
        Range range = new Range(comparison, over, 0, over.most(comparison.offer().job()), rules);
        List<Long> grid = over.grid(0, range.last);
        for (int from = 0; from < grid.size(); from += AT_ONCE) {
            range.measure(grid.subList(from, Math.min(from + AT_ONCE, grid.size())));
            List<Stretch> found = range.stretches(enough);
            if (!found.isEmpty()) {
                return found.get(0).from();
            }
        }
        return null;
    }

    /** Reads the places of a grid, and then between them as long as two that stand side by side are unlike. */
    private void measure(List<Long> grid) {
        read(grid);
        readBetween(Reading::unlike);
    }

    /** @param unlike whether something could happen on the way from the one to the other */
    private void readBetween(BiPredicate<Reading, Reading> unlike) {
        List<Long> middles = middles(unlike);
        while (!middles.isEmpty() && readings.size() < MOST_READINGS) {
            read(middles);
            middles = middles(unlike);
        }
    }

    private List<Long> middles(BiPredicate<Reading, Reading> unlike) {
        List<Long> middles = new ArrayList<>();
        Reading before = null;
        for (Reading reading : readings.values()) {
            if (before != null && reading.at() - before.at() > 1 && unlike.test(before, reading)) {
                middles.add((before.at() + reading.at()) / 2);
            }
            before = reading;
        }
        return middles;
    }

    private void read(Collection<Long> places) {
        List<Long> fresh = places.stream()
                .filter(at -> at >= first && at <= last && !readings.containsKey(at))
                .distinct()
                .toList();
        Cores.each(fresh, rules, this::measure).forEach(reading -> readings.put(reading.at(), reading));
    }

    private Reading at(long at) {
        return readings.computeIfAbsent(at, there -> measure(there, rules));
    }

    private Reading measure(long at, RuleBase row) {
        JobOffer offer = over.at(comparison.offer(), at);
        Position position = Positions.of(comparison.now().situation().taking(offer), row);
        return Reading.of(at, position, offer.job().payMonth(), offer.job().id(), row);
    }

    /** The stretches along which what the job leaves is enough, from below; each from its first step to its last. */
    public List<Stretch> stretches(Predicate<Money> enough) {
        Money now = WorthIt.left(comparison.now(), null);
        Predicate<Reading> reached = reading -> enough.test(reading.left().minus(now));
        readBetween((one, later) -> one.comesAndGoes(later, left -> enough.test(left.minus(now))));
        List<Stretch> stretches = new ArrayList<>();
        Reading before = null;
        long from = -1;
        for (Reading reading : List.copyOf(readings.values())) {
            boolean yes = reached.test(reading);
            if (yes && from < 0) {
                from = before == null ? reading.at() : turn(before.at(), reading.at(), reached);
            } else if (!yes && from >= 0) {
                stretches.add(new Stretch(from, turn(before.at(), reading.at(), reached.negate()) - 1));
                from = -1;
            }
            before = reading;
        }
        if (from >= 0) {
            stretches.add(new Stretch(from, last));
        }
        return stretches;
    }

    /** Steps of a range, both included. */
    public record Stretch(long from, long to) {
    }

    /** The first step of which something holds, where it does not hold at the one end and does at the other. */
    private long turn(long not, long holds, Predicate<Reading> test) {
        long low = not;
        long high = holds;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (test.test(at(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * Every fall and every rise, in order of pay. Each begins where other rules begin to speak: a charge that goes on growing in steps by
     * one rule, like that on Child Benefit, is a slope.
     */
    public List<Jump> jumps() {
        List<Reading> unlike = new ArrayList<>();
        for (Reading reading : readings.values()) {
            if (otherRulesFollow(reading)) {
                unlike.add(reading);
            }
        }
        read(unlike.stream().flatMap(reading -> Stream.of(reading.at() - 1, reading.at() + 2)).toList());
        return Cores.each(unlike, rules, this::jumpsAfter).stream()
                .flatMap(List::stream)
                .toList().stream()
                .map(jump -> jump.fall() ? jump.backAt(levelAgain(jump)) : jump)
                .toList();
    }

    private boolean otherRulesFollow(Reading reading) {
        Reading next = readings.get(reading.at() + 1);
        return next != null && next.rules() != reading.rules();
    }

    /** The jumps within the one step that follows, by what the steps before and behind it would let one expect. */
    private List<Jump> jumpsAfter(Reading reading, RuleBase row) {
        Reading next = readings.get(reading.at() + 1);
        Money pay = next.pay().minus(reading.pay());
        Money before = gain(reading.at() - 1, reading.at(), pay);
        Money behind = gain(next.at(), next.at() + 1, pay);
        Money least = Money.ZERO.higherOf(before.lowerOf(behind));
        Money most = least.higherOf(pay.lowerOf(before.higherOf(behind)));
        return reading.standsOut(next, least, most)
                ? new Pennies(comparison, over, reading.at(), row).jumps(least, most)
                : List.of();
    }

    /** What a step brings; at an end of the range, where it is not measured, all of the pay. */
    private Money gain(long from, long to, Money pay) {
        return readings.containsKey(from) && readings.containsKey(to) ? readings.get(from).gainTo(readings.get(to)) : pay;
    }

    /** Where after a fall as much is left as just before it: to the penny of pay a month. */
    private Jump.Place levelAgain(Jump jump) {
        Money level = WorthIt.left(jump.safe(), comparison.offer().job().id());
        Reading before = at(jump.after());
        for (Reading reading : List.copyOf(readings.tailMap(jump.after()).values())) {
            if (reading.left().isAtLeast(level)) {
                long step = reading.at() == before.at() ? reading.at() : turn(before.at(), reading.at(), one -> one.left().isAtLeast(level));
                return new Jump.Place(step, new Pennies(comparison, over, step - 1, rules.inARow()).firstLeaving(level, jump.payAfter()));
            }
            before = reading;
        }
        return null;
    }
}
