package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.RunningService;
import org.worthwhile.household.Situation;
import org.worthwhile.households.AsRequest;
import org.worthwhile.position.Positions;
import org.worthwhile.rulebase.RuleBase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever asks for figures alone gets those that stand in the whole answer: what is left out had no part in them. */
class FiguresAloneProperties {

    private static final RuleBase ALONE = AnyHousehold.RULES.figuresAlone();
    /** The questions come with their effects in one, and without in the other. */
    private static final Set<String> NOT_ALIKE = Set.of("ask");

    @Property(tries = 1_500, seed = "92")
    void theLinesAreThoseOfAllRules(@ForAll(supplier = AnyHousehold.class) Situation household) {
        AnyHousehold.faultless(household, one -> AnyHousehold.differing(
                "figures alone", AnyHousehold.written(Positions.of(one, ALONE).lines()),
                "all", AnyHousehold.written(AnyHousehold.position(one).lines().stream()
                        .filter(line -> ALONE.speaksOf(ALONE.book().line(line.getId())))
                        .toList())));
    }

    @Property(tries = 100, seed = "95")
    void theLinesAreTheSameInARow(@ForAll(supplier = AnyHousehold.class) Situation household) {
        RuleBase row = ALONE.inARow();
        List<String> lines = AnyHousehold.written(Positions.of(household, ALONE).lines());
        assertEquals(lines, AnyHousehold.written(Positions.of(household, row).lines()));
        assertEquals(lines, AnyHousehold.written(Positions.of(household, row).lines()));
    }

    @Property(tries = 20, seed = "93")
    void manyLinesAreLeftOut(@ForAll(supplier = AnyHousehold.class) Situation household) {
        int all = AnyHousehold.position(household).lines().size();
        int alone = Positions.of(household, ALONE).lines().size();
        assertTrue(alone < all * 9 / 10, alone + " of " + all);
    }

    @Property(tries = 300, seed = "94")
    void theAnswerSaysTheSameWhateverElseItHolds(@ForAll(supplier = AnyHousehold.class) Situation household) {
        ObjectNode request = AsRequest.position(household);
        request.putArray("include");
        JsonNode alone = RunningService.post("/v1/position", request);
        request.putArray("include").add("explanation").add("help");
        JsonNode whole = RunningService.post("/v1/position", request);
        List<String> named = alone.propertyStream().map(java.util.Map.Entry::getKey).filter(name -> !NOT_ALIKE.contains(name)).toList();
        assertTrue(named.contains("people"));
        for (String name : named) {
            assertEquals(whole.get(name), alone.get(name), name);
        }
    }
}
