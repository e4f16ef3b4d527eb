package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.worthwhile.RunningService;
import org.worthwhile.household.Adult;
import org.worthwhile.household.Child;
import org.worthwhile.household.Frequency;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.household.Pension;
import org.worthwhile.household.Period;
import org.worthwhile.household.Situation;
import org.worthwhile.household.TaxCode;
import org.worthwhile.households.Altered;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.position.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Pay counts on its day: which period it is in matters, and nothing else about the day. */
class TimelineProperties {

    /** Pay that is given after tax, so that no table of weeks or months plays a part. */
    @Property(tries = 100, seed = "61")
    void splittingPayWithinAPeriodChangesNothing(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one,
            @ForAll @IntRange(min = 2, max = 250_000) int pence, @ForAll @IntRange(min = 1, max = 27) int day) {
        LocalDate start = one.household().period().start();
        Money whole = Money.ofPence(pence);
        Money part = Money.ofPence(pence / 2);
        Position once = paid(one, List.of(takeHome(start.plusDays(day), whole)));
        Position twice = paid(one, List.of(takeHome(start, part), takeHome(start.plusDays(day), whole.minus(part))));
        assertEquals(once.amount("universal-credit/award"), twice.amount("universal-credit/award"));
        assertEquals(once.netIncome(), twice.netIncome());
        assertEquals(once.total("tax/net-pay"), twice.total("tax/net-pay"));
    }

    @Property(tries = 40, seed = "62")
    void movingAPayDayOverAnEdgeChangesTwoPeriodsAndKeepsTheSum(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one, @ForAll @IntRange(min = 100, max = 80_000) int pence,
            @ForAll @IntRange(min = 1, max = 3) int which) {
        Money wage = Money.ofPence(pence);
        List<Period> periods = new ArrayList<>(List.of(one.household().period()));
        for (int i = 1; i < 4; i++) {
            periods.add(periods.get(i - 1).after(1));
        }
        List<Job.Payment> usual = periods.stream().map(period -> takeHome(period.start(), wage)).toList();
        List<Job.Payment> moved = new ArrayList<>(usual);
        moved.set(which, takeHome(periods.get(which).start().minusDays(1), wage));
        List<Integer> changed = new ArrayList<>();
        Money before = Money.ZERO;
        Money after = Money.ZERO;
        for (int i = 0; i < periods.size(); i++) {
            Money pay = paid(one, periods.get(i), usual).total("tax/take-home-pay-given");
            Money payMoved = paid(one, periods.get(i), moved).total("tax/take-home-pay-given");
            before = before.plus(pay);
            after = after.plus(payMoved);
            if (!pay.equals(payMoved)) {
                changed.add(i);
            }
        }
        assertEquals(List.of(which - 1, which), changed);
        assertEquals(before, after);
    }

    @Property(tries = 40, seed = "63")
    void theEventsOfAPeriodAddUpToItsCash(@ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one) {
        ObjectNode request = AsRequest.worthIt(one);
        request.putArray("include").add("timeline");
        JsonNode job = RunningService.post("/v1/worth-it", request).path("jobs").path(0);
        BigDecimal running = BigDecimal.ZERO;
        BigDecimal lowest = BigDecimal.ZERO;
        for (JsonNode period : job.path("timeline")) {
            BigDecimal events = BigDecimal.ZERO;
            for (JsonNode event : period.path("events")) {
                events = events.add(event.path("amount").decimalValue());
            }
            assertEquals(0, events.compareTo(period.path("cash").decimalValue()), () -> period + "\n" + request);
            running = running.add(period.path("difference").decimalValue());
            BigDecimal least = period.path("lowestDay").path("amount").decimalValue();
            assertTrue(least.compareTo(running) <= 0, () -> period + "\n" + request);
            lowest = lowest.min(least);
        }
        if (!job.path("timeline").isEmpty()) {
            assertEquals(0, lowest.compareTo(job.at("/firstMonths/lowestDay/amount").decimalValue()), request::toString);
        }
    }

    private static Job.Payment takeHome(LocalDate day, Money sum) {
        return new Job.Payment(day, null, sum, null, null);
    }

    private static Position paid(RandomOffer one, List<Job.Payment> payments) {
        return paid(one, one.household().period(), payments);
    }

    /** The household in a period, with a job that pays on these days; only this job has pay days. */
    private static Position paid(RandomOffer one, Period period, List<Job.Payment> payments) {
        Job job = new Job(
                "offer", one.offer().job().adult(), null, Money.pounds("12000"), BigDecimal.TEN, Frequency.CALENDAR_MONTHLY,
                TaxCode.usualIn(one.household().household().nation()), Pension.NONE, payments, true);
        Situation now = one.household();
        Situation then = new Situation(
                period, now.payBasis(), now.household(), now.home(), now.adults().stream().map(adult -> in(period, adult)).toList(),
                now.circumstances(), now.children().stream().map(child -> in(period, child)).toList(),
                now.nonDependants(), List.of(), now.childcare(), now.otherIncome(), now.selfEmployments(), now.particulars(),
                now.travels(), now.otherCosts(), now.startCosts());
        return AnyHousehold.position(then.onPayDays(period.end()).taking(one.offer().with(job)));
    }

    /** As old as in that period: who reads a household for another period reads the ages anew. */
    private static Child in(Period period, Child child) {
        return Altered.with(child, "age", period.ageOf(child.birthDate()));
    }

    private static Adult in(Period period, Adult adult) {
        return adult.birthDate() == null ? adult : Altered.with(adult, "age", period.ageOf(adult.birthDate()));
    }
}
