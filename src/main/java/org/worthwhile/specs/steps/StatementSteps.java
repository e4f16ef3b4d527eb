package org.worthwhile.specs.steps;

import io.cucumber.java.en.Then;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How a statement differs: its lines by their labels, and every reason that may be why, by its name or its words. */
public final class StatementSteps {

    @Then("^\"([^\"]*)\"(?: for ([A-Z][a-z]+))? on the statement is (?:(right|not given)|(£\\d[\\d,]*(?:\\.\\d+)?) too (low|high)"
            + "(?:: \"(.*)\")?)$")
    public void lineOfTheStatement(String label, String person, String how, String pounds, String side, String reasons) {
        if (how == null) {
            differs(found("differences", label, person), Pounds.read(pounds), side, reasons);
        } else {
            found(how.equals("right") ? "agrees" : "notChecked", label, person);
        }
    }

    private static void differs(JsonNode line, BigDecimal pounds, String side, String expected) {
        BigDecimal difference = side.equals("low") ? pounds.negate() : pounds;
        Expect.pounds("The difference", difference, line.path("difference"), line.path("because").asString(""));
        if (expected != null) {
            because(List.of(expected.split("\" or \"")), line.path("reasons").valueStream().toList());
        }
    }

    /** These reasons and no other, in this order. */
    private static void because(List<String> expected, List<JsonNode> reasons) {
        List<String> found = reasons.stream()
                .map(reason -> expected.contains(text(reason)) ? text(reason) : reason.path("label").asString())
                .toList();
        Expect.that(found.equals(expected),
                "The reason should be \"" + String.join("\" or \"", expected) + "\" but what is said is " + said(reasons), "");
    }

    private static String text(JsonNode reason) {
        return reason.path("text").asString();
    }

    private static String said(List<JsonNode> reasons) {
        return reasons.stream()
                .map(reason -> "\"" + reason.path("label").asString() + "\" (" + text(reason) + ")")
                .collect(Collectors.joining(" and "));
    }

    /** A line either differs or is right or was not given: it stands in one of the lists, once. */
    private static JsonNode found(String list, String label, String person) {
        JsonNode answer = Scenario.answer().whole();
        List<JsonNode> all = Stream.of("differences", "agrees", "notChecked")
                .flatMap(one -> answer.path(one).valueStream())
                .filter(line -> line.path("label").asString().equals(label))
                .filter(line -> line.path("for").asString("").equals(person == null ? "" : person))
                .toList();
        Expect.that(all.size() < 2, label + " should be said once of the statement, but is said " + all.size() + " times", "");
        return answer.path(list).valueStream()
                .filter(all::contains)
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " should be among " + list + ", which has "
                        + Answer.all(answer.path(list), "label") + "; what differs is " + Answer.all(answer.path("differences"), "because")));
    }
}
