package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** Two questions side by side, and all of one on a single page: whichever way somebody looks, nothing that was typed is lost. */
class TwoQuestionsTest {

    @Test
    void whatIsTypedOutlivesALookAtTheOtherQuestionAndCountsForBoth() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.type("place", "lut");
            turn(calculator, "support");
            assertThat(calculator.calculator().locator("#view-support").getAttribute("aria-current")).isEqualTo("page");
            assertThat(calculator.page().evaluate("() => document.querySelector('worthwhile-calculator').shadowRoot.activeElement.tagName"))
                    .isEqualTo("H2");
            assertThat(calculator.calculator().locator("#box-place").inputValue()).isEqualTo("lut");
            assertAccessible(calculator);
            calculator.type("place", "luton").next();
            calculator.type("you-age", "31").choose("couple", 2).next();
            calculator.type("children", "0").next();
            assertThat(calculator.calculator().locator("form:visible").getAttribute("data-question")).isNotNull();
            turn(calculator, "job");
            calculator.calculator().locator("form[data-page=home]").waitFor();
            calculator.choose("tenure", 2).type("rent", "95");
            turn(calculator, "support");
            turn(calculator, "job");
            assertThat(calculator.calculator().locator("#box-rent").inputValue()).isEqualTo("95");
        }
    }

    @Test
    void aHostOpensItAtTheSupport() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.calculator().evaluate("element => element.setAttribute('show', 'support')");
            calculator.calculator().locator(".counted").waitFor();
            assertThat(calculator.calculator().locator("#view-support").getAttribute("aria-current")).isEqualTo("page");
        }
    }

    /** What the answer about the job says of a programme leads to its conditions. */
    @Test
    void helpThatWouldChangeTheAnswerLeadsToItsProgramme() {
        try (CalculatorPage calculator =
                Told.answered("en", Told.with(Told.LONE_PARENT, Map.of("travel", "bus", "travel.cost", "20 week", "travel.minutes", "30")))) {
            JsonNode help = Journey.answer("/v1/worth-it", Journey.asked(calculator)).at("/jobs/0/helpThatWouldChangeIt/0");
            assertThat(help.path("programme").asString()).isNotBlank();
            calculator.calculator().locator(".answer button")
                    .filter(new Locator.FilterOptions().setHasText("See if it fits: " + help.path("name").asString()))
                    .first().press("Enter");
            Locator programme = calculator.calculator().locator("details[data-programme=" + help.path("programme").asString() + "]");
            programme.locator("h5").first().waitFor();
            assertThat(programme.getAttribute("open")).isNotNull();
            assertAccessible(calculator);
            Pictures.take(calculator, "led");
        }
    }

    @Test
    void onOnePageEveryFaultIsSaidAndNothingIsLostOnTheWayBack() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.type("place", "lut");
            changeMode(calculator);
            assertThat(calculator.heading()).isEqualTo("Tell us what you know");
            assertThat(calculator.calculator().locator("#box-place").inputValue()).isEqualTo("lut");
            assertAccessible(calculator);
            calculator.type("you-age", "thirty").type("job-pay", "lots").type("job-hours", "16");
            calculator.tabTo("go-on");
            calculator.page().keyboard().press("Enter");
            Locator faults = calculator.calculator().locator(".faults li");
            faults.first().waitFor();
            assertThat(faults.allInnerTexts()).contains(
                    "Your age: enter a whole number", "Do you live with a partner: choose one", "Pay before tax: enter a number, like 12.50");
            assertThat(calculator.page().evaluate("() => document.querySelector('worthwhile-calculator').shadowRoot.activeElement.className"))
                    .isEqualTo("faults");
            assertAccessible(calculator);
            Pictures.take(calculator, "one-form-faults");
            calculator.page().keyboard().press("Tab");
            calculator.page().keyboard().press("Enter");
            assertThat(calculator.page().evaluate("() => document.querySelector('worthwhile-calculator').shadowRoot.activeElement.id"))
                    .isIn("box-place", "box-you-age");
            changeMode(calculator);
            assertThat(calculator.calculator().locator("#box-place").inputValue()).isEqualTo("lut");
            changeMode(calculator);
            assertThat(calculator.calculator().locator("#box-you-age").inputValue()).isEqualTo("thirty");
            assertThat(calculator.calculator().locator("#box-job-hours").inputValue()).isEqualTo("16");
        }
    }

    /** As the service asks for more, more is there, and what was told stays. */
    @Test
    void onePageGrowsAsTheServiceAsksForMore() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            Told.fill(calculator, "en", Map.of());
            changeMode(calculator);
            calculator.type("place", "luton").type("you-age", "28").choose("couple", 2).type("job-pay", "12.21").type("job-hours", "16")
                    .type("job-days", "4");
            workOut(calculator, "children");
            JsonNode request = RunningService.JSON.readTree(calculator.sent("/v1/worth-it"));
            assertThat(request.at("/household/adults/0/age").asInt()).isEqualTo(28);
            assertThat(request.at("/jobs/0/hoursPerWeek").asInt()).isEqualTo(16);
            assertThat(calculator.calculator().locator("#box-you-age").inputValue()).isEqualTo("28");
            assertThat(calculator.calculator().locator("#box-job-hours").inputValue()).isEqualTo("16");
            assertThat(calculator.calculator().locator(".so-far").innerText()).isNotBlank();
            assertAccessible(calculator);
            Pictures.take(calculator, "one-form");
        }
    }

    private static void workOut(CalculatorPage calculator, String field) {
        calculator.tabTo("go-on");
        calculator.page().keyboard().press("Enter");
        calculator.calculator().locator("#box-" + field).waitFor();
    }

    private static void changeMode(CalculatorPage calculator) {
        calculator.calculator().locator(".switch button").press("Enter");
    }

    private static void turn(CalculatorPage calculator, String view) {
        calculator.tabTo("view-" + view);
        calculator.page().keyboard().press("Enter");
        if (view.equals("support")) {
            calculator.calculator().locator(".counted").waitFor();
        }
    }

    private static void assertAccessible(CalculatorPage calculator) {
        var found = new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations();
        assertThat(found.stream().map(one -> one.getId() + ": " + one.getNodes()).toList()).as(calculator.heading()).isEmpty();
    }
}
