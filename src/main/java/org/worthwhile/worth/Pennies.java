package org.worthwhile.worth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.position.Position;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;

/** One step of a range, gone through by the penny of the job's pay a month. On the way the hours stay as they are before the step. */
final class Pennies {

    private final Comparison comparison;
    private final RuleBase rules;
    private final long step;
    private final JobOffer lower;
    private final JobOffer upper;
    private final long last;
    private final Map<Long, Found> found = new HashMap<>();

    /** A penny of the way, with all that the rules say there. */
    private record Found(Reading reading, Position position) {
    }

    /** @param step the lower end; the next one is the upper */
    Pennies(Comparison comparison, Over over, long step, RuleBase rules) {
        this.comparison = comparison;
        this.rules = rules;
        this.step = step;
        this.lower = over.at(comparison.offer(), step);
        this.upper = over.at(comparison.offer(), step + 1);
        this.last = upper.job().payMonth().roundedUp().minus(lower.job().payMonth().roundedDown()).pence();
    }

    /** What is left and what the rules say, so many pennies on; nothing and all are the two ends themselves. */
    private Found at(long pennies) {
        return found.computeIfAbsent(pennies, so -> {
            JobOffer offer = so == 0 ? lower : so == last ? upper : lower.with(lower.job().paidAMonth(
                    lower.job().payMonth().roundedDown().plus(Money.ofPence(so))));
            Position position = Positions.of(comparison.now().situation().taking(offer), rules);
            return new Found(Reading.of(so, position, offer.job().payMonth(), offer.job().id(), rules), position);
        });
    }

    /** Where a penny more leaves over a pound less than the least that the whole step would, or over a pound more than the most. */
    List<Jump> jumps(Money least, Money most) {
        List<Jump> jumps = new ArrayList<>();
        jumps(0, last, least, most, jumps);
        return jumps;
    }

    private void jumps(long low, long high, Money least, Money most, List<Jump> jumps) {
        Reading before = at(low).reading();
        Reading after = at(high).reading();
        if (before.rules() == after.rules() || !before.standsOut(after, least.times(high - low, last), most.times(high - low, last))) {
            return;
        }
        if (high - low == 1) {
            jumps.add(new Jump(
                    step, step + 1, before.pay(), after.pay(), at(low).position(), at(high).position(), before.gainTo(after), null));
            return;
        }
        long middle = (low + high) / 2;
        jumps(low, middle, least, most, jumps);
        jumps(middle, high, least, most, jumps);
    }

    /** The first pay of the step, above another, that leaves so much; its upper end does. */
    Money firstLeaving(Money level, Money above) {
        long low = 0;
        long high = last;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            Reading reading = at(middle).reading();
            if (reading.pay().compareTo(above) >= 0 && reading.left().isAtLeast(level)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return at(high).reading().pay();
    }
}
