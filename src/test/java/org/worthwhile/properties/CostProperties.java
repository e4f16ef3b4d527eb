package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.position.Position;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.WorthIt;

/** A cost of the job makes the household worse off by that cost, and by nothing else. */
class CostProperties {

    @Property(tries = 200, seed = "8")
    void anotherCostTakesExactlyItself(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one, @ForAll @IntRange(min = 1, max = 50_000) int pence) {
        Money cost = Money.ofPence(pence);
        assertEquals(cost, betterOff(one, one.offer()).minus(betterOff(one, one.costingMore(cost))));
    }

    @Property(tries = 200, seed = "9")
    void faresTakeExactlyThemselves(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one, @ForAll @IntRange(min = 1, max = 50_000) int pence) {
        Assume.that(one.costsAFare());
        Money cost = Money.ofPence(pence);
        assertEquals(cost, betterOff(one, one.offer()).minus(betterOff(one, one.travellingFor(cost))));
    }

    @Property(tries = 200, seed = "10")
    void unregisteredCareTakesExactlyItself(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one, @ForAll @IntRange(min = 1, max = 50_000) int pence) {
        Assume.that(!one.household().children().isEmpty());
        Money cost = Money.ofPence(pence);
        String child = one.household().children().get(0).id();
        assertEquals(cost, betterOff(one, one.offer()).minus(betterOff(one, one.unregisteredCare(child, cost))));
    }

    @Property(tries = 100, seed = "11")
    void whatIsPaidOnceTakesNothingFromTheMonth(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one, @ForAll @IntRange(min = 1, max = 50_000) int pence) {
        assertEquals(betterOff(one, one.offer()), betterOff(one, one.startingFor(Money.ofPence(pence))));
    }

    private static Money betterOff(RandomOffer one, JobOffer offer) {
        Position now = AnyHousehold.position(one.household());
        Comparison comparison = WorthIt.compare(now, offer, AnyHousehold.RULES);
        return comparison.betterOffMonth();
    }
}
