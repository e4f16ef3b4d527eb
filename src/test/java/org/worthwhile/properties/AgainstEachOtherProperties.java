package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.worthwhile.RunningService;
import org.worthwhile.household.Job;
import org.worthwhile.household.JobOffer;
import org.worthwhile.household.Money;
import org.worthwhile.household.OtherCost;
import org.worthwhile.household.TaxCode;
import org.worthwhile.household.Travel;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomOffer;
import org.worthwhile.position.Position;
import org.worthwhile.worth.Comparison;
import org.worthwhile.worth.WorthIt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Jobs against each other: every ranking has each of them once, in the order of its figure; and two together are a sum. */
class AgainstEachOtherProperties {

    private static final String SECOND = "second";

    @Property(tries = 40, seed = "71")
    void eachRankingHasEveryJobOnceInTheOrderOfItsFigure(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 40) Integer> hours, @ForAll @Size(3) List<@IntRange(max = 90) Integer> minutes) {
        ObjectNode request = request(one, hours, minutes);
        JsonNode answer = RunningService.post("/v1/worth-it", request);
        Map<String, JsonNode> jobs = new HashMap<>();
        answer.path("jobs").forEach(job -> jobs.put(job.path("id").asString(), job));
        Assume.that(jobs.values().stream().allMatch(job -> job.has("betterOff")));
        Map<String, BigDecimal> given = hoursGiven(request);
        Map<String, Function<String, BigDecimal>> figures = Map.of(
                "money", id -> negated(jobs.get(id).at("/betterOffWithHelp/month")),
                "hours", given::get,
                "moneyPerHour", id -> negated(jobs.get(id).at("/perHour/given")));
        figures.forEach((measure, figure) -> {
            List<String> ranked = answer.path("rankings").path(measure).valueStream().map(JsonNode::asString).toList();
            assertEquals(jobs.keySet().stream().sorted().toList(), ranked.stream().sorted().toList(), measure);
            List<BigDecimal> inOrder = ranked.stream().map(figure).toList();
            assertEquals(inOrder.stream().sorted(Comparator.nullsLast(Comparator.naturalOrder())).toList(), inOrder,
                    () -> measure + " " + ranked + "\n" + request);
        });
        assertEquals(answer.path("rankings").path("money"), answer.path("ranking"));
    }

    @Property(tries = 50, seed = "72")
    void twoJobsOfOnePersonTakenTogetherAreTheSameInEitherOrder(
            @ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one,
            @ForAll @IntRange(min = 100, max = 200_000) int pence, @ForAll @IntRange(min = 1, max = 30) int hours) {
        Position now = AnyHousehold.position(one.household());
        JobOffer second = second(one, Money.ofPence(12L * pence), BigDecimal.valueOf(hours));
        Comparison either = WorthIt.compare(now, "both", List.of(one.offer(), second), AnyHousehold.RULES);
        Comparison other = WorthIt.compare(now, "both", List.of(second, one.offer()), AnyHousehold.RULES);
        assertEquals(either.verdict(), other.verdict());
        assertEquals(either.betterOffMonth(), other.betterOffMonth());
        List<String> faults = new ArrayList<>(AnyHousehold.differing(
                "one order", AnyHousehold.written(either.inJob().lines()), "the other", AnyHousehold.written(other.inJob().lines())));
        faults.addAll(AnyHousehold.differing(
                "one order", AnyHousehold.written(either.lines()), "the other", AnyHousehold.written(other.lines())));
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults) + "\n" + one);
    }

    /** The same job at three numbers of hours and lengths of the journey, and the first two together. */
    private static ObjectNode request(RandomOffer one, List<Integer> hours, List<Integer> minutes) {
        ObjectNode request = AsRequest.worthIt(one);
        ObjectNode first = (ObjectNode) request.path("jobs").path(0);
        var jobs = request.putArray("jobs");
        for (int i = 0; i < hours.size(); i++) {
            ObjectNode job = first.deepCopy().put("id", "job-" + (i + 1)).put("hoursPerWeek", hours.get(i));
            job.remove("netPay");
            job.putObject("pay").put("amount", new BigDecimal("12.71")).put("per", "hour");
            ((ObjectNode) job.path("travel")).put("minutesEachWay", minutes.get(i));
            jobs.add(job);
        }
        request.putArray("together").addObject().put("id", "both").putArray("jobs").add("job-1").add("job-2");
        request.putArray("include");
        return request;
    }

    /** Hours a week with the way there and back, by the request. */
    private static Map<String, BigDecimal> hoursGiven(ObjectNode request) {
        Map<String, BigDecimal> hours = new HashMap<>();
        request.path("jobs").forEach(job -> {
            BigDecimal minutes = job.path("daysPerWeek").decimalValue().multiply(
                    BigDecimal.valueOf(2L * job.at("/travel/minutesEachWay").asInt()));
            hours.put(job.path("id").asString(), job.path("hoursPerWeek").decimalValue().add(
                    minutes.divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP)));
        });
        hours.put("both", hours.get("job-1").add(hours.get("job-2")));
        return hours;
    }

    private static BigDecimal negated(JsonNode figure) {
        return figure.isNumber() ? figure.decimalValue().negate() : null;
    }

    /** Another job for the same person: what is left of the week, by bus, taxed as a further job is. */
    private static JobOffer second(RandomOffer one, Money payYear, BigDecimal hours) {
        Job first = one.offer().job();
        Job job = new Job(
                SECOND, first.adult(), payYear, null, hours, first.frequency(),
                TaxCode.furtherIn(one.household().household().nation()), first.pension(), List.of(), true);
        return one.offer().with(job).costing(
                new Travel(SECOND, Travel.Mode.BUS, Money.pounds("40"), 0, one.offer().daysPerWeek(), 1, 0),
                List.of(), List.of(new OtherCost(SECOND + "/cost-1", SECOND, "clothing", Money.pounds("5"))), List.of());
    }
}
