package org.worthwhile.specs.steps;

import io.cucumber.java.en.Then;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the comparison of the job with now says. */
public final class JobAnswerSteps {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Then("^the (verdict|headline|help that could end) is (?:([a-z]+(?:-[a-z]+)*)|\"(.*)\")$")
    public void isSaid(String what, String word, String quoted) {
        String expected = word == null ? quoted : word;
        if (what.equals("help that could end")) {
            helpThatCouldEnd(expected);
        } else {
            Expect.text("The " + what, expected, job().path(what).asString());
        }
    }

    private static void helpThatCouldEnd(String ids) {
        String expected = Stream.of(ids.split(",")).map(String::trim).collect(Collectors.joining(", "));
        String actual = job().path("helpLost").valueStream()
                .map(help -> help.path("id").asString())
                .collect(Collectors.joining(", "));
        Expect.text("The help that could end", expected, actual);
    }

    @Then("^the household is £(\\d[\\d,]*(?:\\.\\d+)?) a (week|month|year) (better|worse) off$")
    public void betterOff(String amount, String per, String direction) {
        BigDecimal gain = direction.equals("worse") ? Pounds.read(amount).negate() : Pounds.read(amount);
        Expect.pounds("The gain a " + per, gain, job().path("betterOff").path(per), job().path("headline").asString());
    }

    @Then("^each hour (worked|given) brings (-?£\\d[\\d,]*(?:\\.\\d+)?)$")
    public void eachHour(String which, String amount) {
        Expect.pounds("Each hour " + which, Pounds.read(amount), job().path("perHour").path(which), "");
    }

    @Then("{number}% of the pay is lost, {number}% with work costs")
    public void lost(BigDecimal percent, BigDecimal percentWithCosts) {
        JsonNode rates = job().path("marginalDeductionRate");
        Expect.number("The share of pay that is lost", percent.divide(HUNDRED), rates.path("earnings"));
        Expect.number("The share of pay that is lost with work costs", percentWithCosts.divide(HUNDRED), rates.path("withWorkCosts"));
    }

    @Then("the job pays from {number} hours a week, or from {pounds} an hour")
    public void breakEven(BigDecimal hours, BigDecimal pay) {
        JsonNode breakEven = Scenario.answerWithAllOfTheJob().job().path("breakEven");
        String says = breakEven.path("because").asString("");
        Expect.number("The hours from which the job pays", hours, breakEven.path("hoursPerWeek"));
        Expect.pounds("The hourly pay from which the job pays", pay, breakEven.path("hourlyPay"), says);
    }

    @Then("{string} goes from {pounds} to {pounds}")
    public void goesFromTo(String id, BigDecimal now, BigDecimal inJob) {
        JsonNode line = job().path("lines").valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The comparison has no line \"" + id + "\"; it has: "
                        + Answer.all(job().path("lines"), "id") + "."));
        String says = line.path("because").asString("");
        Expect.pounds(id + " now", now, line.path("now"), says);
        Expect.pounds(id + " with the job", inJob, line.path("inJob"), says);
        Expect.pounds("The change of " + id, inJob.subtract(now), line.path("change"), says);
    }

    @Then("^(?:the cost of ([a-z]+(?:-[a-z]+)*)|starting costs) (?:is|are) (£\\d[\\d,]*(?:\\.\\d+)?)(?: a week)?$")
    public void costs(String kind, String pounds) {
        if (kind == null) {
            Expect.pounds("Starting costs", Pounds.read(pounds), job().path("startUp").path("total"), "");
        } else {
            weeklyCost(kind, Pounds.read(pounds));
        }
    }

    private static void weeklyCost(String kind, BigDecimal pounds) {
        List<JsonNode> costs = job().path("workCosts").valueStream()
                .filter(cost -> cost.path("id").asString().equals(kind))
                .toList();
        BigDecimal sum = costs.stream()
                .map(cost -> cost.path("amount"))
                .peek(money -> Expect.text("The period of the cost", "week", money.path("per").asString()))
                .map(money -> money.path("amount").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Expect.pounds("The cost of " + kind, pounds, sum, Answer.says(costs));
    }

    @Then("^there is (?:no cliff \"([^\"]*)\"|a (cliff|rise) \"([^\"]*)\" at (-?£\\d[\\d,]*(?:\\.\\d+)?) "
            + "that (?:loses|gains) (£\\d[\\d,]*(?:\\.\\d+)?))$")
    public void cliffOrNone(String absent, String kind, String id, String at, String amount) {
        if (kind == null) {
            noCliff(absent);
        } else {
            cliff(kind, id, at, amount);
        }
    }

    private static void cliff(String kind, String id, String at, String amount) {
        String field = kind.equals("cliff") ? "loss" : "gain";
        List<JsonNode> cliffs = cliffs(id);
        boolean found = cliffs.stream().anyMatch(cliff -> is(cliff.path("atNetEarnings"), at) && is(cliff.path(field), amount));
        Expect.that(found, "There should be a " + kind + " " + id + " at " + at + " with a " + field + " of " + amount
                + " but there is "
                + (cliffs.isEmpty()
                        ? "none of that name, only: " + Answer.all(Scenario.answerWithAllOfTheJob().job().path("cliffs"), "id")
                        : described(cliffs)),
                Answer.says(cliffs));
    }

    private static void noCliff(String id) {
        List<JsonNode> cliffs = cliffs(id);
        Expect.that(cliffs.isEmpty(), "There should be no cliff " + id + " but there is " + described(cliffs), Answer.says(cliffs));
    }

    private static List<JsonNode> cliffs(String id) {
        return Scenario.answerWithAllOfTheJob().job().path("cliffs").valueStream().filter(cliff -> cliff.path("id").asString().equals(id)).toList();
    }

    private static boolean is(JsonNode amount, String pounds) {
        return amount.isNumber() && amount.decimalValue().compareTo(Pounds.read(pounds)) == 0;
    }

    private static String described(List<JsonNode> cliffs) {
        return cliffs.stream()
                .map(cliff -> "one at " + Pounds.write(cliff.path("atNetEarnings").decimalValue())
                        + (cliff.has("loss") ? " with a loss of " + Pounds.write(cliff.path("loss").decimalValue()) : "")
                        + (cliff.has("gain") ? " with a gain of " + Pounds.write(cliff.path("gain").decimalValue()) : ""))
                .collect(Collectors.joining(" and "));
    }

    private static JsonNode job() {
        return Scenario.answer().job();
    }
}
