package org.worthwhile.specs.steps;

import io.cucumber.java.en.Then;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** How a statement differs: its lines by their labels, and the reason that stands first, by its name or its words. */
public final class StatementSteps {

    @Then("^\"([^\"]*)\"(?: for ([A-Z][a-z]+))? on the statement is (?:(right|not given)|(£\\d[\\d,]*(?:\\.\\d+)?) too (low|high)"
            + "(?:: \"(.*)\")?)$")
    public void lineOfTheStatement(String label, String person, String how, String pounds, String side, String reason) {
        if (how == null) {
            differs(found("differences", label, person), Pounds.read(pounds), side, reason);
        } else {
            found(how.equals("right") ? "agrees" : "notChecked", label, person);
        }
    }

    private static void differs(JsonNode line, BigDecimal pounds, String side, String reason) {
        BigDecimal difference = side.equals("low") ? pounds.negate() : pounds;
        Expect.pounds("The difference", difference, line.path("difference"), line.path("because").asString(""));
        List<JsonNode> reasons = line.path("reasons").valueStream().toList();
        if (reason != null) {
            JsonNode first = reasons.get(0);
            Expect.that(reason.equals(first.path("label").asString()) || reason.equals(first.path("text").asString()),
                    "The first reason should be \"" + reason + "\" but the reasons are " + said(reasons), "");
        }
    }

    private static String said(List<JsonNode> reasons) {
        return reasons.stream()
                .map(reason -> "\"" + reason.path("label").asString() + "\" (" + reason.path("text").asString() + ")")
                .collect(Collectors.joining(" and "));
    }

    private static JsonNode found(String list, String label, String person) {
        JsonNode answer = Scenario.answer().whole();
        return answer.path(list).valueStream()
                .filter(line -> line.path("label").asString().equals(label))
                .filter(line -> line.path("for").asString("").equals(person == null ? "" : person))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " should be among " + list + ", which has "
                        + Answer.all(answer.path(list), "label") + "; what differs is " + Answer.all(answer.path("differences"), "because")));
    }
}
