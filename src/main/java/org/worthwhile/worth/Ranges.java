package org.worthwhile.worth;

import java.util.List;
import java.util.function.Predicate;
import org.worthwhile.household.Money;
import org.worthwhile.rulebase.RuleBase;

/** A job's two ranges, hours at its pay and pay at its hours; each is measured when it is first asked for. */
public final class Ranges {

    private final Comparison comparison;
    private final RuleBase rules;
    private Range hours;
    private Range hourlyPay;
    private List<Jump> hoursJumps;
    private List<Jump> hourlyPayJumps;

    public Ranges(Comparison comparison, RuleBase rules) {
        this.comparison = comparison;
        this.rules = rules;
    }

    /** Where the job leaves enough; nothing where it cannot be varied so. */
    public List<Range.Stretch> stretches(Over over, Predicate<Money> enough) {
        return possible(over) ? range(over).stretches(enough) : List.of();
    }

    /** Every fall and rise; nothing where the job cannot be varied so. */
    public List<Jump> jumps(Over over) {
        if (!possible(over)) {
            return List.of();
        }
        if (over == Over.HOURS) {
            hoursJumps = hoursJumps == null ? range(over).jumps() : hoursJumps;
            return hoursJumps;
        }
        hourlyPayJumps = hourlyPayJumps == null ? range(over).jumps() : hourlyPayJumps;
        return hourlyPayJumps;
    }

    private boolean possible(Over over) {
        return over.possible(comparison.offer().job());
    }

    private Range range(Over over) {
        if (over == Over.HOURS) {
            hours = hours == null ? Range.whole(comparison, over, rules) : hours;
            return hours;
        }
        hourlyPay = hourlyPay == null ? Range.whole(comparison, over, rules) : hourlyPay;
        return hourlyPay;
    }
}
