package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** On a page that styles everything, and with a service that does not answer: the calculator keeps its looks and its answers. */
class HostTest {

    @Test
    void aHostileStyleSheetDoesNotReachIt() {
        try (CalculatorPage calculator = new CalculatorPage("/demo-host")) {
            Pictures.take(calculator, "demo-host");
            String looks = (String) calculator.calculator().locator("form label").first().evaluate("label => { const style = getComputedStyle(label);"
                    + " return [style.fontSize, style.color, style.textTransform, style.letterSpacing, style.textAlign].join(' '); }");
            assertThat(looks).isEqualTo("18px rgb(20, 32, 28) none normal start");
            assertThat(calculator.calculator().locator("#go-on").isVisible()).isTrue();
            calculator.type("place", "luton").next();
            assertThat(calculator.asking()).isEqualTo("people");
            assertThat(calculator.calculator().locator(".caption").innerText()).isEqualTo("Who lives here · 1 answered so far");
            assertThat(calculator.complaints()).isEmpty();
        }
    }

    @Test
    void whatIsWrongStandsInASummaryAndAtItsField() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.type("place", "luton").next();
            calculator.type("you-age", "thirty");
            calculator.page().keyboard().press("Enter");
            calculator.calculator().locator(".faults").waitFor();
            assertThat(calculator.calculator().locator(".faults li").allInnerTexts())
                    .containsExactly("Your age: enter a whole number", "Do you live with a partner: choose one");
            assertThat(calculator.calculator().locator("#box-you-age").getAttribute("aria-describedby"))
                    .isEqualTo("box-you-age-unit box-you-age-fault");
            assertThat(calculator.calculator().locator("#box-you-age").inputValue()).isEqualTo("thirty");
            assertThat(new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations()).isEmpty();
            Pictures.take(calculator, "faults");
        }
    }

    @Test
    void whenALookUpMeetsABusyServiceItsWordsStayAndTryingAgainWorks() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.page().route("**/v1/places*", route -> route.fulfill(new Route.FulfillOptions().setStatus(429)));
            calculator.type("place", "luton");
            calculator.page().keyboard().press("Enter");
            calculator.calculator().locator(".faults").waitFor();
            assertThat(calculator.calculator().locator(".faults").allInnerTexts()).singleElement().asString().contains("The service is busy");
            assertThat(calculator.calculator().locator(".fault").count()).isZero();
            assertThat(calculator.calculator().locator("#box-place").inputValue()).isEqualTo("luton");
            calculator.page().unroute("**/v1/places*");
            calculator.calculator().locator(".faults button").click();
            calculator.calculator().locator("form[data-page=people]").waitFor();
            assertThat(calculator.calculator().locator(".faults").count()).isZero();
        }
    }

    @Test
    void whenTheServiceIsBusyTheAnswersStayAndTryingAgainWorks() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.type("place", "luton").next();
            calculator.page().route("**/v1/position", route -> route.fulfill(new Route.FulfillOptions().setStatus(429)));
            calculator.type("you-age", "31").choose("couple", 2).tabTo("go-on");
            calculator.page().keyboard().press("Enter");
            calculator.calculator().locator(".faults").waitFor();
            assertThat(calculator.calculator().locator(".faults").innerText()).contains("busy", "Your answers are still here");
            assertThat(calculator.calculator().locator("#box-you-age").inputValue()).isEqualTo("31");
            assertThat(new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations()).isEmpty();
            Pictures.take(calculator, "busy");
            calculator.page().unroute("**/v1/position");
            calculator.calculator().locator(".faults button").click();
            calculator.calculator().locator("form[data-page=children]").waitFor();
        }
    }
}
