package org.worthwhile.specs.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What there is for one person: the facts that are known, and what each programme answers. It is asked when first needed. */
public final class ProvisionSteps {

    private PersonFacts person;
    private JsonNode answer;
    private String programme;

    @Given("this person on {date}:")
    public void thisPerson(LocalDate date, Map<String, String> facts) {
        person = new PersonFacts(date);
        answer = null;
        facts.forEach(person::say);
    }

    @Given("^their (.+?) (?:is|are) (.+)$")
    public void their(String fact, String value) {
        change().say(fact, value);
    }

    @Given("the date is {date}")
    public void theDate(LocalDate date) {
        change().on(date);
    }

    @Then("^\"([^\"]*)\" (fits|might fit|does not fit"
            + "|is closed, and would have fitted|is closed, and might have fitted|is closed, and would not have fitted)$")
    public void fits(String name, String fit) {
        programme = name;
        its().shouldBe(fit);
    }

    @Then("^its (tiers?|questions|failing conditions|undecided points|status|equivalents|cohorts|routes|warnings|conflicts|end date)"
            + " (?:is|are) (.+)$")
    public void itsPart(String part, String values) {
        its().shouldHave(part, values);
    }

    @Then("^its evidence for \"([^\"]*)\" is (.+)$")
    public void itsEvidence(String cohort, String figures) {
        its().shouldHaveEvidence(cohort, figures);
    }

    @Then("^it says \"(.*)\"$")
    public void itSays(String text) {
        its().shouldSay(text.replace("\\\"", "\""));
    }

    @Then("^the (first question|next questions|profile)(?: \"([^\"]*)\")? (?:is|are) (.+)$")
    public void overall(String what, String cut, String values) {
        if (what.equals("profile")) {
            profile(cut, values);
        } else {
            nextQuestions(values, what.startsWith("first") ? 1 : Integer.MAX_VALUE);
        }
    }

    private void profile(String cut, String values) {
        List<Said> profile = answer().path("profile").valueStream()
                .filter(one -> one.path("cut").asString("").equals(cut) && one.has("profile"))
                .map(one -> Said.as(one.path("profile").asString("")))
                .toList();
        Said.inOrder("The profile " + cut, values, profile, answer().path("profile") + "\n" + asked());
    }

    private void nextQuestions(String values, int most) {
        List<Said> questions = answer().path("nextQuestions").valueStream().limit(most).map(Said::question).toList();
        Said.inOrder("What is asked next", values, questions, answer().path("nextQuestions") + "\n" + asked());
    }

    private PersonFacts change() {
        answer = null;
        return known();
    }

    private PersonFacts known() {
        if (person == null) {
            throw new IllegalStateException("Nobody has been told of yet. Say first: Given this person on 1 June 2026: ...");
        }
        return person;
    }

    private ProgrammeAnswer its() {
        if (programme == null) {
            throw new IllegalStateException("No programme has been named yet. Say first: Then \"Working Well Early Help\" fits.");
        }
        return ProgrammeAnswer.find(answer(), programme, asked());
    }

    private JsonNode answer() {
        if (answer == null) {
            answer = Scenario.ask("/v1/provision", known().request());
        }
        return answer;
    }

    private String asked() {
        return "Asked: " + known().request();
    }
}
