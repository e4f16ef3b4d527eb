package org.worthwhile.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.worthwhile.RunningService;
import org.worthwhile.household.Situation;
import org.worthwhile.households.AsRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A statement with our own figures agrees, whoever it is for; one line moved is found, with a reason, and no other line is. */
class StatementProperties {

    private static final BigDecimal MOVED = new BigDecimal("7.77");
    private static final Pattern BLANK_LEFT_OPEN = Pattern.compile("\\{[a-zA-Z:.-]+}");

    @Property(tries = 60, seed = "31")
    void ourOwnFiguresAgreeAndALineMovedIsFound(@ForAll(supplier = AnyHousehold.class) Situation household) {
        AnyHousehold.faultless(household, StatementProperties::faults);
    }

    static List<String> faults(Situation household) {
        ObjectNode request = (ObjectNode) RunningService.JSON.readTree(AsRequest.position(household).toString());
        JsonNode position = RunningService.post("/v1/position", request);
        if (!position.has("universalCredit")) {
            return List.of();
        }
        request.remove("include");
        ObjectNode statement = request.putObject("statement").put("complete", true);
        ArrayNode lines = statement.putArray("lines");
        write(position, lines);
        List<String> faults = new ArrayList<>();
        JsonNode same = RunningService.post("/v1/statement-check", request);
        if (!same.path("differences").isEmpty() || same.path("total").decimalValue().signum() != 0 || same.has("whatNext")) {
            faults.add("our own figures differ: " + same.path("differences"));
        }
        ObjectNode line = (ObjectNode) lines.get(Math.floorMod(household.hashCode(), lines.size()));
        line.put("amount", line.path("amount").decimalValue().add(MOVED));
        JsonNode moved = RunningService.post("/v1/statement-check", request).path("differences");
        if (moved.size() != 1 || moved.at("/0/difference").decimalValue().compareTo(MOVED) != 0
                || moved.at("/0/reasons").isEmpty() || BLANK_LEFT_OPEN.matcher(moved.toString()).find()) {
            faults.add("of " + line.path("id").asString() + " moved: " + moved);
        }
        return faults;
    }

    private static void write(JsonNode position, ArrayNode lines) {
        JsonNode credit = position.path("universalCredit");
        for (JsonNode element : credit.path("elements")) {
            ObjectNode line = add(lines, element.path("id").asString(), element.path("amount"));
            if (element.has("for")) {
                line.put("for", element.path("for").asString());
            }
        }
        add(lines, "earned-income", credit.path("earnedIncome"));
        add(lines, "earnings-deduction", credit.path("earningsDeduction"));
        BigDecimal savings = line(position, "universal-credit/capital/tariff-income");
        lines.addObject().put("id", "savings-deduction").put("amount", savings);
        lines.addObject().put("id", "other-income-deduction")
                .put("amount", credit.path("unearnedIncomeDeduction").decimalValue().subtract(savings));
        add(lines, "benefit-cap", credit.path("benefitCapReduction"));
        add(lines, "award", credit.path("award"));
        lines.addObject().put("id", "deductions").put("amount", line(position, "universal-credit/debt-deductions"));
        add(lines, "payment", credit.path("payments").path("toYou"));
        add(lines, "payment-to-landlord", credit.path("payments").path("toLandlord"));
    }

    private static ObjectNode add(ArrayNode lines, String id, JsonNode amount) {
        return lines.addObject().put("id", id).put("amount", amount.decimalValue());
    }

    private static BigDecimal line(JsonNode position, String id) {
        return position.path("lines").valueStream()
                .filter(line -> line.path("id").asString().equals(id))
                .findFirst()
                .map(line -> line.path("amount").decimalValue())
                .orElse(BigDecimal.ZERO);
    }
}
