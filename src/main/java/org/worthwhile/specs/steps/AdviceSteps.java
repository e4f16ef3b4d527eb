package org.worthwhile.specs.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The job and the person together: whose help with the costs would change the answer. */
public final class AdviceSteps {

    private static final String POUNDS = "£(\\d[\\d,]*(?:\\.\\d+)?)";

    @When("advice is asked for {person}:")
    public void advice(String name, Map<String, String> facts) {
        ObjectNode request = Scenario.request().worthIt();
        PersonFacts person = new PersonFacts(java.time.LocalDate.parse(request.path("date").asString()));
        facts.forEach(person::say);
        ObjectNode told = (ObjectNode) person.request().path("person");
        request.set("person", told.put("adult", name));
        Scenario.question("/v1/advice", request);
    }

    @Then("^\"([^\"]*)\" could (?:not pay|pay " + POUNDS + " once|add " + POUNDS + " a week"
            + "(?:, for (\\d+) months? at most)?(?:, and the job would then be (\\S+) by " + POUNDS + " a week)?)$")
    public void could(String programme, String once, String week, String months, String verdict, String betterOff) {
        JsonNode payer = named(programme, Scenario.answer().job().at("/startUp/couldBePaidBy"));
        JsonNode help = named(programme, Scenario.answer().job().path("helpThatWouldChangeIt"));
        if (once == null && week == null) {
            Expect.that(payer.isMissingNode() && help.isMissingNode(), programme + " should pay nothing", payer + " " + help);
        } else if (once != null) {
            Expect.that(same(once, payer.path("amount")), programme + " should pay £" + once + " once", payer.toString());
        } else {
            Expect.that(same(week, help.path("gain")), programme + " should add £" + week + " a week", help.toString());
            Expect.that(help.path("forMonths").asString("").equals(months == null ? "" : months), "It should last " + months + " months",
                    help.toString());
            if (verdict != null) {
                Expect.that(help.path("verdict").asString("").equals(verdict) && same(betterOff, help.path("betterOffWeek")),
                        "The job should then be " + verdict + " by £" + betterOff, help.toString());
            }
        }
    }

    private static JsonNode named(String programme, JsonNode list) {
        return list.valueStream()
                .filter(one -> one.path("programme").asString("").equals(programme))
                .findFirst()
                .orElse(tools.jackson.databind.node.MissingNode.getInstance());
    }

    private static boolean same(String pounds, JsonNode amount) {
        return amount.isNumber() && Pounds.read("£" + pounds).compareTo(amount.decimalValue(BigDecimal.ONE.negate())) == 0;
    }
}
