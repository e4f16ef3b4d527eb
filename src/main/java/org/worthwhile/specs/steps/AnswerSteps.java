package org.worthwhile.specs.steps;

import io.cucumber.java.en.Then;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the position says: its lines by their labels, its totals, and what was assumed. */
public final class AnswerSteps {

    private static final String LABEL = "\"([^\"]*)\"";
    private static final String SENTENCE = "\"(.*)\"";
    private static final String PERSON = "(?: for ([A-Z][a-z]+))?";
    private static final String AMOUNT = "(-?£\\d[\\d,]*(?:\\.\\d+)?)";

    @Then("^" + LABEL + PERSON + " is " + AMOUNT + "$")
    public void lineIs(String label, String person, String amount) {
        List<JsonNode> named = linesOrHelp(label, person);
        List<JsonNode> lines = named.isEmpty() ? besideTheLines(label) : named;
        String what = person == null ? label : label + " for " + person;
        BigDecimal expected = Pounds.read(amount);
        Expect.that(!lines.isEmpty(), what + " should be " + Pounds.write(expected) + " but is not in the answer",
                Answer.says(Scenario.answer().notAwarded(label, person)));
        Expect.pounds(what, expected, Answer.sum(lines), Answer.says(lines));
    }

    @Then("^" + LABEL + " is explained by " + SENTENCE + "$")
    public void isExplainedBy(String label, String sentence) {
        List<JsonNode> said = saying(Scenario.answer(), label);
        List<JsonNode> all = says(said, sentence) ? said : saying(Scenario.answerWithAllOfTheJob(), label);
        Expect.that(says(all, sentence), label + " should be explained by \"" + sentence + "\" but is not", Answer.says(all));
    }

    private static List<JsonNode> saying(Answer answer, String label) {
        return Stream.of(
                answer.position().path("lines").valueStream()
                        .filter(line -> line.path("label").asString().equals(label)),
                answer.notAwarded(label, null).stream(),
                answer.besideTheLines(label).stream())
                .flatMap(found -> found)
                .toList();
    }

    private static List<JsonNode> besideTheLines(String label) {
        List<JsonNode> beside = Scenario.answer().besideTheLines(label);
        return beside.isEmpty() ? Scenario.answerWithAllOfTheJob().besideTheLines(label) : beside;
    }

    /** Without quotes it is the award that there is none of, not a line. */
    @Then("^there is no (?:" + LABEL + PERSON + "|Universal Credit)(?: because " + SENTENCE + ")?$")
    public void thereIsNo(String label, String person, String sentence) {
        if (label == null) {
            noUniversalCredit(sentence);
        } else {
            noLine(label, person, sentence);
        }
    }

    private static List<JsonNode> linesOrHelp(String label, String person) {
        List<JsonNode> lines = Scenario.answer().lines(label, person);
        return lines.isEmpty() ? Scenario.answer().help(label, person) : lines;
    }

    private static void noLine(String label, String person, String sentence) {
        List<JsonNode> lines = linesOrHelp(label, person);
        List<JsonNode> notAwarded = Scenario.answer().notAwarded(label, person);
        String what = person == null ? label : label + " for " + person;
        if (sentence == null) {
            Expect.that(lines.isEmpty(), "There should be no " + what + " but it is " + Pounds.write(Answer.sum(lines)),
                    Answer.says(lines));
        } else {
            Expect.that(says(notAwarded, sentence),
                    "There should be no " + what + " because \"" + sentence + "\" but " + found(lines, notAwarded),
                    Answer.says(notAwarded.isEmpty() ? lines : notAwarded));
        }
    }

    private static void noUniversalCredit(String sentence) {
        JsonNode credit = Scenario.answer().position().path("universalCredit");
        Expect.that(credit.path("award").isNumber(), "There should be no Universal Credit but the answer gives no figure", "");
        Expect.that(credit.path("award").decimalValue().signum() == 0 && !credit.path("entitled").asBoolean(),
                "There should be no Universal Credit but it is " + Pounds.write(credit.path("award").decimalValue()), "");
        if (sentence != null) {
            Expect.text("Why there is no Universal Credit", sentence, credit.path("notEntitledBecause").asString(""));
        }
    }

    private static String found(List<JsonNode> lines, List<JsonNode> notAwarded) {
        if (!notAwarded.isEmpty()) {
            return "there is none for another reason";
        }
        return lines.isEmpty() ? "the answer does not say why" : "it is " + Pounds.write(Answer.sum(lines));
    }

    private static boolean says(List<JsonNode> lines, String sentence) {
        return lines.stream().anyMatch(line -> line.path("because").asString("").equals(sentence));
    }

    @Then("^(Universal Credit|net income) is " + AMOUNT + " a month$")
    public void total(String which, String amount) {
        JsonNode position = Scenario.answer().position();
        if (which.equals("net income")) {
            Expect.pounds("Net income", Pounds.read(amount), position.path("netIncome").path("month"), "");
        } else {
            JsonNode credit = position.path("universalCredit");
            Expect.pounds("Universal Credit", Pounds.read(amount), credit.path("award"),
                    credit.path("notEntitledBecause").asString(Answer.says(Scenario.answer().lines("Universal Credit", null))));
        }
    }

    @Then("{person} takes home {pounds} a month")
    public void takesHome(String name, BigDecimal pounds) {
        JsonNode pay = Scenario.answer().position().path("people").valueStream()
                .filter(person -> person.path("id").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody in the answer is called " + name + "."));
        Expect.pounds(name + "'s take-home pay", pounds, pay.path("netPay"),
                Answer.says(Scenario.answer().lines("Take-home pay", name)));
    }

    @Then("the benefit cap does not apply because of {string}")
    public void benefitCapDoesNotApply(String reason) {
        JsonNode cap = Scenario.answer().position().path("universalCredit").path("benefitCap");
        Expect.text("Why the benefit cap does not apply", reason, cap.path("exemptBecause").asString(null));
    }

    @Then("^we (assume|ask about) " + LABEL + "$")
    public void leftOut(String how, String fact) {
        JsonNode told = how.equals("assume")
                ? Scenario.answer().whole().path("assumptions")
                : Scenario.answerInFull().whole().path("ask");
        Expect.that(told.valueStream().anyMatch(one -> Objects.equals(one.path("fact").asString(), fact)),
                "We should " + how + " " + fact + " but do not; we " + how + " " + Answer.all(told, "fact"), "");
    }

    @Then("{string} is out of scope and no figure is given")
    public void isOutOfScope(String circumstance) {
        JsonNode outOfScope = Scenario.answer().whole().path("outOfScope");
        Expect.that(outOfScope.valueStream().anyMatch(one -> one.path("id").asString().equals(circumstance)),
                circumstance + " should be out of scope; out of scope is " + Answer.all(outOfScope, "id"), "");
        JsonNode position = Scenario.answer().position();
        Expect.that(!position.has("universalCredit") && !position.has("netIncome"),
                "No figure should be given, but the answer holds Universal Credit or net income", "");
        Expect.that(!Scenario.answer().isComparison() || !Scenario.answer().job().has("betterOff"),
                "No figure should be given, but the answer says how much better off the job is", "");
    }
}
