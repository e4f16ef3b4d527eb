package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** Which support could help? Asked by keyboard; what stands on the screen is what the service says of the same facts. */
class SupportTest {

    private static final Map<String, String> SINGLE = Map.of(
            "place", "Luton", "nation", "england", "you.age", "45", "couple", "no", "children", "0");

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void whatFitsIsWhatTheServiceSays(String language) {
        try (CalculatorPage calculator = new CalculatorPage("/calculator?lang=" + language)) {
            Told.fill(calculator, language, SINGLE);
            turnTo(calculator, "support");
            String first = calculator.heading();
            compare(calculator, Journey.answer("/v1/provision", asked(calculator)));
            assertAccessible(calculator);
            Pictures.take(calculator, "support-" + language + "-first");
            answerSome(calculator, language);
            assertThat(calculator.heading()).isNotEqualTo(first);
            JsonNode answer = Journey.answer("/v1/provision", asked(calculator));
            compare(calculator, answer);
            calculator.calculator().locator("details").evaluateAll("all => all.forEach((one) => { one.open = true; })");
            compareOpened(calculator, answer);
            assertAccessible(calculator);
            Pictures.take(calculator, "support-" + language + "-open");
            assertThat(calculator.complaints()).isEmpty();
        }
    }

    /** What contradicts itself is not taken: both answers are named in the words of their questions, and either can be taken back. */
    @Test
    void anAnswerThatContradictsAnotherCanBeTakenBack() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            Told.fill(calculator, "en", Told.with(SINGLE, Map.of("support.neet", "true", "support.labourStatus", "\"unemployed\"")));
            turnTo(calculator, "support");
            calculator.calculator().locator(".asking details.group > summary").click();
            calculator.calculator().locator(".told > div", new Locator.LocatorOptions().setHasText("Are you in work")).locator("button").click();
            calculator.calculator().locator("#box-support").check();
            calculator.tabTo("go-on");
            calculator.page().keyboard().press("Enter");
            Locator faults = calculator.calculator().locator(".asking .faults");
            faults.waitFor();
            assertThat(faults.innerText()).contains("“Are you in work, off sick from a job, out of work, or studying?”",
                    "“Are you without a job, a course and training at present?”").doesNotContain("labourStatus", "neet");
            assertThat(faults.locator("button").allInnerTexts()).hasSize(2).allMatch(text -> text.startsWith("Take back “"));
            Pictures.take(calculator, "take-back");
            assertAccessible(calculator);
            assertThat(asked(calculator).at("/person/neet").asBoolean(false)).isTrue();
            faults.locator("button", new Locator.LocatorOptions().setHasText("Are you without a job")).press("Enter");
            faults.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            JsonNode person = asked(calculator).path("person");
            assertThat(person.path("labourStatus").asString()).isEqualTo("employed");
            assertThat(person.has("neet")).isFalse();
            compare(calculator, Journey.answer("/v1/provision", asked(calculator)));
        }
    }

    /** Answers what the service asks, each kind of question in its own way, by keyboard. */
    private static void answerSome(CalculatorPage calculator, String language) {
        for (int i = 0; i < 8; i++) {
            String question = calculator.calculator().locator("form:visible").getAttribute("data-question");
            if (question == null) {
                calculator.choose("you-capability", 3);
                calculator.tabTo("box-you-pip");
                calculator.page().keyboard().press("Space");
                calculator.page().keyboard().press("ArrowDown");
                calculator.tabTo("go-on");
            } else if (question.equals("labourStatus")) {
                calculator.choose("support", 2).tabTo("go-on");
            } else if (question.equals("conditionKinds")) {
                calculator.tabTo("box-support-1");
                calculator.page().keyboard().press("Space");
                calculator.tabTo("go-on");
            } else if (calculator.calculator().locator("#answer-yes").count() > 0) {
                calculator.tabTo(question.equals("healthCondition") ? "answer-yes" : "answer-no");
            } else {
                calculator.tabTo("not-known");
            }
            calculator.next();
            Pictures.take(calculator, "support-" + language + "-" + i);
        }
    }

    /** The lists, by their names and numbers. */
    private static void compare(CalculatorPage calculator, JsonNode answer) {
        List<String> shown = calculator.calculator().locator(".found-programmes > .programmes > li h4").allTextContents();
        List<String> said = new ArrayList<>();
        for (String fit : List.of("fits", "might-fit")) {
            answer.path("programmes").forEach(one -> add(said, one, fit, false));
        }
        for (String fit : List.of("fits", "might-fit")) {
            answer.path("programmes").forEach(one -> add(said, one, fit, true));
        }
        assertThat(shown).isNotEmpty().containsExactlyElementsOf(said);
    }

    private static void add(List<String> names, JsonNode one, String fit, boolean alongside) {
        if (one.path("fit").asString().equals(fit) && one.path("alongside").asBoolean() == alongside) {
            names.add(one.path("name").asString());
        }
    }

    /** Opened, each programme says all that decides it, how to join it, and its sources. */
    private static void compareOpened(CalculatorPage calculator, JsonNode answer) {
        Locator found = calculator.calculator().locator(".found-programmes");
        String text = found.textContent().replace('\u00a0', ' ').replace(" \u2013 ", " - ").replaceAll("(\\d)\u2011", "$1-");
        answer.path("programmes").forEach(one -> {
            assertThat(text).contains(one.path("name").asString(), one.path("offer").path("summary").asString());
            one.path("criteria").forEach(criterion -> assertThat(text)
                    .contains(criterion.path("text").asString(), criterion.path("because").asString(),
                            criterion.path("citation").path("text").asString()));
            one.path("ask").forEach(question -> assertThat(text).contains(question.path("text").asString()));
            one.path("referral").path("routes").forEach(route -> assertThat(text).contains(route.path("text").asString()));
            one.path("money").path("pays").forEach(pays -> assertThat(text).contains(pays.path("text").asString()));
            one.path("evidence").forEach(evidence -> assertThat(text).contains(evidence.path("source").path("text").asString()));
        });
        answer.path("closed").forEach(one -> {
            if (one.path("wouldHave").path("fit").asString().equals("fits")) {
                assertThat(text).contains(one.path("name").asString(), one.path("status").path("because").asString());
            }
        });
    }

    private static JsonNode asked(CalculatorPage calculator) {
        return RunningService.JSON.readTree(calculator.sent("/v1/provision"));
    }

    /** Turns to the other question by keyboard, and waits until the service has answered. */
    private static void turnTo(CalculatorPage calculator, String view) {
        calculator.tabTo("view-" + view);
        calculator.page().keyboard().press("Enter");
        calculator.calculator().locator(".counted").waitFor();
        calculator.page().waitForFunction("() => document.querySelector('worthwhile-calculator').shadowRoot.querySelector('form')");
    }

    private static void assertAccessible(CalculatorPage calculator) {
        var found = new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations();
        assertThat(found.stream().map(one -> one.getId() + ": " + one.getNodes()).toList()).as(calculator.heading()).isEmpty();
    }
}
