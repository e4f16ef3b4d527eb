package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.worthwhile.household.Job;
import org.worthwhile.household.Money;
import org.worthwhile.RunningService;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.position.Position;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.Curve;
import org.worthwhile.worth.Jump;
import org.worthwhile.worth.Over;
import org.worthwhile.worth.Range;
import org.worthwhile.worth.WorthIt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a whole range says is what single comparisons say: every fall is listed, and every stretch that pays does. */
class RangeProperties {

    private static final long FIFTY_HOURS = 500;
    private static final Money A_POUND = Money.ofPence(100);

    @Property(tries = 12, seed = "31")
    void noTenthOfAnHourMoreLeavesLessButAtAListedCliff(@ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one) {
        Position now = AnyHousehold.position(one.household());
        Job job = one.offer().job();
        Assume.that(Over.HOURS.possible(job));
        List<Jump> jumps = Range.whole(comparison(now, one, job), Over.HOURS, AnyHousehold.RULES).jumps();
        // What goes up in steps by one rule is a slope.
        List<Money> left = LongStream.rangeClosed(0, FIFTY_HOURS).parallel()
                .mapToObj(tenths -> comparison(now, one, job.atHours(BigDecimal.valueOf(tenths, 1))))
                .map(at -> at.betterOffMonth().plus(at.inJob().total("tax/child-benefit-charge")))
                .toList();
        List<String> faults = new ArrayList<>();
        for (int tenths = 0; tenths < FIFTY_HOURS; tenths++) {
            Money fall = left.get(tenths).minus(left.get(tenths + 1));
            long before = tenths;
            if (fall.isAbove(A_POUND) && jumps.stream().noneMatch(jump -> jump.fall() && jump.before() == before)) {
                faults.add("from " + tenths + " tenths of an hour to the next " + fall + " less is left, and no cliff is listed");
            }
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults) + "\n" + one);
    }

    @Property(tries = 30, seed = "32")
    void aPennyOfPayDividesEachCliffAndAsMuchIsLeftAgainWhereItIsSaid(@ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one) {
        Position now = AnyHousehold.position(one.household());
        Job job = one.offer().job();
        Assume.that(Over.HOURS.possible(job));
        for (Jump jump : Range.whole(comparison(now, one, job), Over.HOURS, AnyHousehold.RULES).jumps()) {
            Money penny = jump.payAfter().minus(jump.payBefore());
            assertFalse(penny.isAbove(Money.ofPence(1)), () -> penny + " lie between the sides of a cliff");
            if (jump.fall() && jump.levelAgain() != null) {
                Job before = job.atHours(Over.HOURS.number(jump.before())).paidAMonth(jump.payBefore());
                Job again = job.atHours(Over.HOURS.number(jump.levelAgain().at()));
                assertTrue(comparison(now, one, again).betterOffMonth().isAtLeast(comparison(now, one, before).betterOffMonth()),
                        () -> "not level at " + jump.levelAgain());
            }
        }
    }

    @Property(tries = 8, seed = "33")
    void theJobPaysInEachStretchThatIsListedAndNowhereElse(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one, @ForAll @IntRange(min = 0, max = 100) int pounds) {
        Position now = AnyHousehold.position(one.household());
        Job job = one.offer().job();
        Assume.that(Over.HOURS.possible(job));
        Money least = Money.ofPence(100L * pounds);
        List<Range.Stretch> stretches = Range.whole(comparison(now, one, job), Over.HOURS, AnyHousehold.RULES)
                .stretches(gain -> gain.isAtLeast(least));
        List<Long> wrong = LongStream.rangeClosed(0, FIFTY_HOURS).parallel()
                .filter(tenths -> comparison(now, one, job.atHours(BigDecimal.valueOf(tenths, 1))).betterOffMonth().isAtLeast(least)
                        != stretches.stream().anyMatch(stretch -> stretch.from() <= tenths && tenths <= stretch.to()))
                .boxed().toList();
        assertTrue(wrong.isEmpty(), () -> "wrong at these tenths of an hour: " + wrong + ", listed: " + stretches + "\n" + one);
    }

    @Property(tries = 40, seed = "34")
    void eachPointOfACurveIsTheSingleComparison(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one, @ForAll Over over, @ForAll @IntRange(min = 2, max = 12) int points) {
        Position now = AnyHousehold.position(one.household());
        Job job = one.offer().job();
        Assume.that(over.possible(job));
        for (Curve.Point point : Curve.of(now, one.offer(), over, BigDecimal.ONE, new BigDecimal("40"), points, AnyHousehold.RULES)) {
            BigDecimal x = over.number(point.at());
            Comparison single = comparison(now, one, over == Over.HOURS ? job.atHours(x) : job.atHourlyPay(Money.of(x)));
            assertEquals(single.inJob().netIncome(), point.netIncomeMonth());
            assertEquals(single.betterOffMonth(), point.gainMonth());
            assertEquals(single.verdict(), point.verdict());
        }
    }

    @Property(tries = 6, seed = "35")
    void overHttpEachPointIsTheSingleAnswer(@ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one) {
        Assume.that(Over.HOURS.possible(one.offer().job()));
        ObjectNode single = AsRequest.worthIt(one);
        ObjectNode job = (ObjectNode) single.path("jobs").path(0);
        ObjectNode curve = single.deepCopy().put("over", "hours").put("from", 5).put("to", 25).put("points", 3);
        curve.remove("jobs");
        curve.set("job", job.deepCopy());
        curve.putArray("include");
        single.putArray("include");
        // By the hour, so that the single job's pay goes up and down with its hours as the curve's does.
        ObjectNode pay = RunningService.JSON.createObjectNode().put("amount", new BigDecimal("12.71")).put("per", "hour");
        job.remove("netPay");
        job.set("pay", pay);
        ((ObjectNode) curve.path("job")).remove("netPay");
        ((ObjectNode) curve.path("job")).set("pay", pay);
        for (JsonNode point : RunningService.post("/v1/curve", curve).path("points")) {
            job.put("hoursPerWeek", point.path("x").decimalValue());
            JsonNode answer = RunningService.post("/v1/worth-it", single).path("jobs").path(0);
            assertEquals(answer.at("/inJob/netIncome"), point.path("netIncome"));
            assertEquals(answer.at("/betterOffWithHelp/month"), point.at("/worthIt/month"));
            assertEquals(answer.at("/betterOffWithHelp/week"), point.at("/worthIt/week"));
            assertEquals(answer.path("verdict"), point.path("verdict"));
            assertEquals(answer.at("/inJob/universalCredit/award"), point.path("universalCredit"));
        }
    }

    private static Comparison comparison(Position now, RandomOffer one, Job job) {
        return WorthIt.compare(now, one.offer().with(job), AnyHousehold.RULES);
    }
}
