package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.RunningService;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.households.AsRequest;
import org.worthwhile.households.Simplest;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import org.worthwhile.rulebase.LineKind;
import tools.jackson.databind.JsonNode;

/** The lines are the answer: those that add and those that take away come to the net income, to the penny. */
class SumProperties {

    private static final Set<String> IN_THE_SUM = Set.of("adds", "takes-away", "step");

    @Property(tries = 500, seed = "6")
    void theLinesAddUpToTheNetIncome(@ForAll(supplier = AnyHousehold.class) Situation household) {
        Position position = AnyHousehold.position(household);
        Money sum = Money.ZERO;
        for (Line line : position.lines()) {
            String role = AnyHousehold.RULES.book().line(line.getId()).role();
            sum = switch (role) {
                case "adds" -> sum.plus(line.getAmount());
                case "takes-away" -> sum.minus(line.getAmount());
                default -> sum;
            };
        }
        assertEquals(position.netIncome(), sum);
    }

    @Property(tries = 60, seed = "7")
    void theLinesOfAnAnswerAddUpToItsNetIncome(@ForAll(supplier = AnyHousehold.class) Situation household) {
        JsonNode answer = RunningService.post("/v1/position", AsRequest.position(household));
        Assume.that(answer.has("netIncome"));
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode line : answer.path("lines")) {
            sum = switch (line.path("role").asString()) {
                case "adds" -> sum.add(line.path("amount").decimalValue());
                case "takes-away" -> sum.subtract(line.path("amount").decimalValue());
                default -> sum;
            };
        }
        assertEquals(0, answer.at("/netIncome/month").decimalValue().compareTo(sum), () -> answer.toString());
    }

    @Property(tries = 150, seed = "18")
    void theLinesOfAnAnswerAreThoseOfTheFacts(@ForAll(supplier = AnyHousehold.class) Situation household) {
        JsonNode answer = RunningService.post("/v1/position", AsRequest.position(household));
        Assume.that(answer.has("lines"));
        List<String> told = new ArrayList<>();
        answer.path("lines").forEach(line -> told.add(line.path("id").asString() + " " + line.path("for").asString("")
                + " " + Money.of(line.path("amount").decimalValue())));
        List<String> worked = new ArrayList<>();
        for (Line line : AnyHousehold.position(household).lines()) {
            LineKind kind = AnyHousehold.RULES.book().line(line.getId());
            if (IN_THE_SUM.contains(kind.role()) && kind.shown() && line.isAwarded()) {
                worked.add(line.getId() + " " + (line.getAbout() == null ? "" : line.getAbout()) + " " + line.getAmount().rounded());
            }
        }
        assertEquals(worked, told, () -> Simplest.facts(household) + AsRequest.position(household));
    }
}
