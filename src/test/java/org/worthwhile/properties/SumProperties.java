package org.worthwhile.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.RunningService;
import org.worthwhile.household.Money;
import org.worthwhile.household.Situation;
import org.worthwhile.households.AsRequest;
import org.worthwhile.lines.Line;
import org.worthwhile.position.Position;
import tools.jackson.databind.JsonNode;

/** The lines are the answer: those that add and those that take away come to the net income, to the penny. */
class SumProperties {

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
}
