package org.worthwhile.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Other hours and another wage: the whole answer follows the sliders, by keyboard, in words, and never backwards. */
class SlidersTest {

    @Test
    void theKeysMoveTheHoursAndTheWholeAnswerFollows() {
        try (CalculatorPage calculator = Told.answered("en", Told.LONE_PARENT)) {
            Page page = calculator.page();
            assertThat(live(calculator)).containsText("This is the job as you told us.");
            calculator.tabTo("box-try-hours");
            page.keyboard().press("ArrowRight");
            assertThat(slider(calculator)).hasAttribute("aria-valuetext", "11.5 hours a week");
            page.keyboard().press("Home");
            assertThat(slider(calculator)).hasAttribute("aria-valuetext", "1 hour a week");
            page.keyboard().press("End");
            assertThat(slider(calculator)).hasAttribute("aria-valuetext", "50 hours a week");
            JsonNode job = at(calculator, "50", "12.71");
            assertThat(headline(calculator)).containsText(job.path("headline").asString());
            assertThat(headline(calculator)).containsText("With 50 hours a week at £12.71 an hour. This is not the job as you told us.");
            assertThat(headline(calculator)).hasAttribute("role", "status");
            assertThat(live(calculator)).containsText(better(job));
            assertThat(calculator.calculator().locator(".answer")).containsText(Journey.pounds(Journey.change(job, "universal-credit")));
            Journey.assertAccessible(calculator);
            Pictures.take(calculator, "sliders-tried");
            calculator.tabTo("try-back");
            page.keyboard().press("Enter");
            assertThat(live(calculator)).containsText("This is the job as you told us.");
            assertThat(slider(calculator)).isFocused();
            assertThat(headline(calculator)).containsText(at(calculator, "11", "12.71").path("headline").asString());
            assertThat(headline(calculator)).not().containsText("This is not the job");
            assertThat(calculator.complaints()).isEmpty();
        }
    }

    @Test
    void aBoxTakesAnExactWageAndSaysWhatIsWrongWithIt() {
        try (CalculatorPage calculator = Told.answered("en", Told.LONE_PARENT)) {
            Locator box = calculator.calculator().locator("#box-try-hourly-pay-exact");
            calculator.tabTo("box-try-hourly-pay-exact");
            box.press("Control+a");
            calculator.page().keyboard().type("12.94");
            assertThat(headline(calculator)).containsText("With 11 hours a week at £12.94 an hour.");
            JsonNode job = at(calculator, "11", "12.94");
            assertThat(headline(calculator)).containsText(job.path("headline").asString());
            assertThat(live(calculator)).containsText(better(job));
            box.press("Control+a");
            calculator.page().keyboard().type("twelve");
            assertThat(box).hasAttribute("aria-invalid", "true");
            assertThat(calculator.calculator().locator("#box-try-hourly-pay-exact-fault"))
                    .containsText("Pay an hour, before tax: enter a number, like 12.50");
            Journey.assertAccessible(calculator);
        }
    }

    @Test
    void anAnswerThatComesLateDoesNotTakeThePlaceOfALaterOne() {
        try (CalculatorPage calculator = Told.answered("en", Told.LONE_PARENT)) {
            List<Route> held = new ArrayList<>();
            calculator.page().route("**/v1/worth-it", route -> {
                if (route.request().postData().contains("\"hoursPerWeek\":20")) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            slider(calculator).fill("20");
            calculator.page().waitForCondition(() -> !held.isEmpty());
            slider(calculator).fill("30");
            JsonNode job = at(calculator, "30", "12.71");
            assertThat(headline(calculator)).containsText(job.path("headline").asString());
            calculator.page().waitForResponse(response -> response.request().equals(held.get(0).request()), () -> held.forEach(Route::resume));
            // What comes after it is painted after it.
            calculator.page().evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
            assertThat(headline(calculator)).containsText("With 30 hours a week");
            assertThat(headline(calculator)).containsText(job.path("headline").asString());
            assertThat(live(calculator)).containsText(better(job));
        }
    }

    @Test
    void whenTheServiceIsBusyTheSlidersStayAndTryingAgainWorks() {
        try (CalculatorPage calculator = Told.answered("en", Told.LONE_PARENT)) {
            calculator.page().route("**/v1/worth-it", route -> route.fulfill(new Route.FulfillOptions().setStatus(429)));
            slider(calculator).fill("25");
            Locator faults = calculator.calculator().locator(".try .faults");
            assertThat(faults).containsText("The service is busy");
            Journey.assertAccessible(calculator);
            calculator.page().unroute("**/v1/worth-it");
            faults.locator("button").click();
            assertThat(headline(calculator)).containsText("With 25 hours a week");
            assertThat(faults).hasCount(0);
        }
    }

    @Test
    void aMonthlyWageHasItsPayByTheHourFromTheService() {
        try (CalculatorPage calculator = Told.answered("cy", Told.with(Told.LONE_PARENT, Map.of("job.pay", "1200 month", "job.hours", "20")))) {
            // 1,200 x 12 / 52 / 20 = 13.846...
            assertThat(calculator.calculator().locator("#box-try-hourly-pay-exact")).hasValue("13.85");
            slider(calculator).fill("25");
            assertThat(headline(calculator)).containsText("Gyda 25 awr yr wythnos am £13.85 yr awr.");
            assertThat(headline(calculator)).containsText(at(calculator, "25", "13.85").path("headline").asString());
            assertThat(slider(calculator)).hasAttribute("aria-valuetext", Pattern.compile("25 awr yr wythnos"));
        }
    }

    private static Locator slider(CalculatorPage calculator) {
        return calculator.calculator().locator("#box-try-hours");
    }

    private static Locator headline(CalculatorPage calculator) {
        return calculator.calculator().locator(".headline");
    }

    private static Locator live(CalculatorPage calculator) {
        return calculator.calculator().locator(".live");
    }

    private static String better(JsonNode job) {
        BigDecimal week = job.path("betterOffWithHelp").path("week").decimalValue();
        return Journey.pounds(week).substring(1) + (week.signum() < 0 ? " a week worse off" : " a week better off");
    }

    /** What the service says of the job at other hours and another wage. */
    private static JsonNode at(CalculatorPage calculator, String hours, String wage) {
        ObjectNode request = (ObjectNode) Journey.asked(calculator);
        ObjectNode job = (ObjectNode) request.path("jobs").path(0);
        job.put("hoursPerWeek", new BigDecimal(hours));
        job.putObject("pay").put("amount", new BigDecimal(wage)).put("per", "hour");
        return Journey.answer("/v1/worth-it", request).path("jobs").path(0);
    }
}
