package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.worthwhile.RunningService;

/** When the service does not answer as it should: it is said plainly, what was entered stays, and trying again works. */
class FailuresTest {

    private static final String ASKED = "**/v1/worth-it";

    static List<Arguments> failures() {
        return List.of(
                failure("it cannot be reached", Route::abort, "could not be reached"),
                failure("busy", route -> route.fulfill(new Route.FulfillOptions().setStatus(429)), "Wait a minute, then try again"),
                failure("busy for a while", route -> route.fulfill(new Route.FulfillOptions().setStatus(429).setHeaders(Map.of("Retry-After", "30"))),
                        "Wait 30 seconds, then try again"),
                failure("broken", route -> route.fulfill(new Route.FulfillOptions().setStatus(500).setBody("oops")),
                        "Something went wrong at the service"),
                failure("a page in place of an answer", route -> route.fulfill(page(200)), "Your network may want you to log in"),
                failure("a page in place of a problem", route -> route.fulfill(page(404)), "Your network may want you to log in"),
                failure("somebody else's answer", route -> route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody("{}")),
                        "Your network may want you to log in"));
    }

    private static Arguments failure(String what, Consumer<Route> answer, String said) {
        return Arguments.of(what, answer, said);
    }

    private static Route.FulfillOptions page(int status) {
        return new Route.FulfillOptions().setStatus(status).setContentType("text/html").setBody("<!DOCTYPE html><title>Log in</title>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void aFailureIsSaidPlainlyAndTryingAgainWorks(String what, Consumer<Route> answer, String said) {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.page().route(ASKED, answer);
            SavedFile.choose(calculator, SavedFile.couple().toString());
            Locator failed = calculator.calculator().locator(".failed");
            failed.waitFor();
            assertThat(failed.innerText()).contains("We could not get an answer", said);
            assertThat(failed.getAttribute("role")).isEqualTo("alert");
            assertThat(focused(calculator)).contains("failed");
            Pictures.take(calculator, "failure-" + what.replaceAll("\\W", "-"));
            assertThat(new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations()).isEmpty();
            calculator.page().unroute(ASKED);
            calculator.tabTo("again");
            calculator.page().keyboard().press("Enter");
            calculator.calculator().locator(".answer").waitFor();
            assertThat(calculator.calculator().locator(".answer").innerText()).contains("Amy", "£800.00 a month");
            assertThat(failed.count()).isZero();
        }
    }

    @Test
    void onTheSecondTabTooWhatWasAnsweredStaysAndTryingAgainWorks() {
        try (CalculatorPage calculator = new CalculatorPage("/support")) {
            calculator.type("place", "luton").next();
            calculator.page().route("**/v1/provision", Route::abort);
            calculator.type("you-age", "45").choose("couple", 2).tabTo("go-on");
            calculator.page().keyboard().press("Enter");
            Locator failed = calculator.calculator().locator(".failed:visible");
            failed.waitFor();
            assertThat(failed.innerText()).contains("could not be reached", "Your answers are still here");
            assertThat(calculator.calculator().locator("#box-you-age:visible").inputValue()).isEqualTo("45");
            assertThat(new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations()).isEmpty();
            Pictures.take(calculator, "failure-support");
            calculator.page().unroute("**/v1/provision");
            failed.locator("button").click();
            failed.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(calculator.calculator().locator(".counted:visible").innerText()).contains("Might fit");
        }
    }

    @Test
    void aSlowServiceIsWaitedForWithAWordAndThenGivenUp() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            List<Route> held = new ArrayList<>();
            calculator.page().clock().install();
            calculator.page().route(ASKED, held::add);
            calculator.page().waitForRequest(ASKED, () -> SavedFile.choose(calculator, SavedFile.couple().toString()));
            assertThat(calculator.calculator().locator(".notices").innerText()).isEmpty();
            calculator.page().clock().fastForward(5_000);
            calculator.calculator().getByText("This takes longer than usual").waitFor();
            assertThat(calculator.calculator().locator(".notices").getAttribute("role")).isEqualTo("status");
            Pictures.take(calculator, "waiting");
            calculator.page().clock().fastForward(20_000);
            calculator.calculator().getByText("The service took too long").waitFor();
            calculator.calculator().getByText("This takes longer than usual")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            calculator.page().unroute(ASKED);
            calculator.tabTo("again");
            calculator.page().keyboard().press("Enter");
            calculator.calculator().locator(".answer").waitFor();
        }
    }

    @Test
    void anOldScriptSaysSoAndStillWorks() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.page().route(ASKED, route -> {
                APIResponse real = route.fetch();
                Map<String, String> headers = new HashMap<>(real.headers());
                assertThat(headers.put("worthwhile-contract", "99.0.0")).as("the contract that the service names").isEqualTo(contract());
                route.fulfill(new Route.FulfillOptions().setResponse(real).setHeaders(headers));
            });
            SavedFile.openTo(calculator, SavedFile.couple());
            assertThat(calculator.calculator().locator(".notices").innerText()).contains("This page holds an old calculator. It still works.",
                    "load the page again");
            Journey.jobAsShown(calculator);
            assertThat(new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations()).isEmpty();
        }
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            SavedFile.openTo(calculator, SavedFile.couple());
            assertThat(calculator.calculator().locator(".notices").innerText()).isEmpty();
        }
    }

    private static String contract() {
        return RunningService.JSON.readTree(RunningService.get("/widget/integrity.json").body()).path("contract").asString();
    }

    private static String focused(CalculatorPage calculator) {
        return (String) calculator.page().evaluate("() => document.querySelector('worthwhile-calculator').shadowRoot.activeElement?.className ?? ''");
    }
}
