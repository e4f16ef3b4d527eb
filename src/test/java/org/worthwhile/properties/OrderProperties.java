package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.RunningService;
import org.worthwhile.household.Situation;
import org.worthwhile.households.Altered;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.RandomOffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The order in which anything is told changes nothing. */
class OrderProperties {

    private static final Pattern NUMBERED = Pattern.compile("\\b(job|other-income|deduction)-\\d+");

    @Property(tries = 300, seed = "3")
    void theOrderOfPeopleJobsAndCostsChangesNothing(
            @ForAll(supplier = AnyHousehold.class) Situation household, @ForAll long seed) {
        AnyHousehold.faultless(household, one -> AnyHousehold.differing(
                "lists in their order", AnyHousehold.written(AnyHousehold.position(one).lines()),
                "lists shuffled", AnyHousehold.written(AnyHousehold.position(shuffled(one, new Random(seed))).lines())));
    }

    @Property(tries = 60, seed = "5")
    void theOrderOfKeysAndListsInARequestChangesNothing(
            @ForAll(supplier = AnyHousehold.class) Situation household, @ForAll long seed) {
        ObjectNode request = AsRequest.position(household);
        JsonNode other = shuffled(request, new Random(seed), household.household().claimAsSingle()
                ? Set.of("jobs", "adults") : Set.of("jobs"));
        assertEquals(answer(request), answer(other), () -> request + "\nand\n" + other);
    }

    /**
     * The same in another order, but for two lists whose order says something: the first job is the one with the usual tax
     * code and the employer's sick pay, and of a couple that claims as a single person the first adult is the one who claims.
     */
    private static JsonNode shuffled(JsonNode node, Random random, Set<String> kept) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = RunningService.JSON.createObjectNode();
            for (String name : shuffled(new ArrayList<>(object.propertyNames()), random)) {
                copy.set(name, kept.contains(name) ? object.get(name) : shuffled(object.get(name), random, kept));
            }
            return copy;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(shuffled(item, random, kept)));
            ArrayNode copy = RunningService.JSON.createArrayNode();
            shuffled(items, random).forEach(copy::add);
            return copy;
        }
        return node;
    }

    /** The answer in alphabetical order; what is called by a number in the order sent, without that number. */
    private static String answer(JsonNode request) {
        String answer = RunningService.post("/v1/position", request).toString();
        return sorted(RunningService.JSON.readTree(NUMBERED.matcher(answer).replaceAll("$1"))).toPrettyString();
    }

    @Property(tries = 60, seed = "15")
    void theSameQuestionTwiceHasTheSameAnswerToTheLetter(@ForAll(supplier = AnyHousehold.WithOffer.class) RandomOffer one) {
        ObjectNode request = AsRequest.worthIt(one);
        assertEquals(
                RunningService.post("/v1/worth-it", request).toString(),
                RunningService.post("/v1/worth-it", request).toString(),
                request::toString);
    }

    private static Situation shuffled(Situation one, Random random) {
        Situation shuffled = one;
        for (RecordComponent component : Situation.class.getRecordComponents()) {
            if (Altered.value(one, component) instanceof List<?> list) {
                shuffled = Altered.with(shuffled, component.getName(), shuffled(list, random));
            }
        }
        return shuffled;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** The same answer with every list in alphabetical order. */
    static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = RunningService.JSON.createObjectNode();
            object.propertyNames().stream().sorted().forEach(name -> copy.set(name, sorted(object.get(name))));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(sorted(item)));
            items.sort(java.util.Comparator.comparing(JsonNode::toString));
            ArrayNode copy = RunningService.JSON.createArrayNode();
            items.forEach(copy::add);
            return copy;
        }
        return node;
    }
}
