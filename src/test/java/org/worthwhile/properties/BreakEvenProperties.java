package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.position.Position;
import org.worthwhile.worth.BreakEven;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.WorthIt;

/** Where a job begins to pay, it does; and a tenth of an hour, or a penny an hour, below that it does not. */
class BreakEvenProperties {

    private static final BigDecimal A_TENTH = new BigDecimal("0.1");

    @Property(tries = 60, seed = "12")
    void theJobPaysAtTheBreakEvenHoursAndNotATenthOfAnHourBelow(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one) {
        Position now = AnyHousehold.position(one.household());
        BigDecimal hours = breakEven(one, now).hoursPerWeek();
        Assume.that(hours != null);
        Job job = one.offer().job();
        assertFalse(betterOff(now, one, job.atHours(hours)).isNegative(), () -> "at " + hours);
        BigDecimal below = hours.subtract(A_TENTH);
        // Where nothing has to be made up the job pays from nothing at all: there is no less.
        assertTrue(below.signum() < 0 || betterOff(now, one, job.atHours(below)).isNegative(), () -> "at " + below);
    }

    @Property(tries = 60, seed = "13")
    void theJobPaysAtTheBreakEvenHourlyPayAndNotAPennyBelow(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one) {
        Position now = AnyHousehold.position(one.household());
        BigDecimal pay = breakEven(one, now).hourlyPay();
        Assume.that(pay != null);
        Job job = one.offer().job();
        Money hourly = Money.of(pay);
        assertFalse(betterOff(now, one, job.atHourlyPay(hourly)).isNegative(), () -> "at " + hourly);
        Money below = hourly.minus(Money.ofPence(1));
        assertTrue(below.isNegative() || betterOff(now, one, job.atHourlyPay(below)).isNegative(), () -> "at " + below);
    }

    private static BreakEven breakEven(RandomOffer one, Position now) {
        Comparison comparison = WorthIt.compare(now, one.offer(), AnyHousehold.RULES);
        return BreakEven.of(comparison, AnyHousehold.RULES);
    }

    private static Money betterOff(Position now, RandomOffer one, Job job) {
        return WorthIt.compare(now, one.offer().with(job), AnyHousehold.RULES).betterOffMonth();
    }
}
