package org.worthwhile.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From the first day of work until the first pay and beyond: costs and who could pay them, and money by the day with its lowest. */
class FirstMonthsTest {

    private static final Map<String, String> HOUSEHOLD = Told.with(Told.LONE_PARENT, Map.of(
            "travel", "bus", "travel.cost", "15 week", "start.clothes", "60", "start.checks", "49.5", "job.hours", "20"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void everyCostAndEveryDayIsTheServices(String language) {
        boolean welsh = language.equals("cy");
        try (CalculatorPage calculator = Told.answered(language, HOUSEHOLD)) {
            JsonNode job = Journey.jobAsShown(calculator);
            Locator start = calculator.calculator().locator(".start-up");
            assertThat(start).containsText(job.path("firstMonths").path("livingCostsUntilFirstPayday").path("because").asString());
            assertThat(start.locator(".costs").first()).containsText(welsh ? "Dillad gwaith" : "Work clothes");
            assertThat(start.locator(".costs").first().locator("tfoot")).containsText(amount(job.path("startUp").path("total")));
            assertThat(job.path("startUp").path("couldBePaidBy").size()).isPositive();
            for (JsonNode payer : job.path("startUp").path("couldBePaidBy")) {
                assertThat(start).containsText(payer.path("name").asString());
                assertThat(start).containsText(payer.path("because").asString());
            }
            for (JsonNode bridge : job.path("firstMonths").path("bridges")) {
                assertThat(start).containsText(bridge.path("label").asString());
                assertThat(start).containsText(bridge.path("whatToDo").asString(""));
            }
            for (JsonNode thing : job.path("beforeYouStart")) {
                assertThat(start).containsText(thing.path("text").asString());
            }
            assertAsked(calculator, job);
            openAll(calculator);
            days(calculator, job, welsh);
            Journey.assertAccessible(calculator);
            Pictures.take(calculator, "first-months-" + language);
            Journey.assertNarrow(calculator);
        }
    }

    /** Each row of each month, and the one lowest day. */
    private static void days(CalculatorPage calculator, JsonNode job, boolean welsh) {
        Locator months = calculator.calculator().locator(".months");
        assertThat(months.locator(".chart svg")).hasAttribute("role", "img");
        assertThat(months.locator(".chart .lowest")).hasCount(1);
        String lastDay = job.path("timeline").path(job.path("timeline").size() - 1).at("/period/end").asString();
        assertThat(months.locator(".chart text").allTextContents()).as("the day on which the line ends")
                .anyMatch(text -> text.startsWith(Integer.parseInt(lastDay.substring(8)) + "\u00a0"));
        List<Locator> tables = months.locator(".calendar").all();
        assertThat(tables).hasSize(job.path("timeline").size());
        for (int i = 0; i < tables.size(); i++) {
            JsonNode period = job.path("timeline").path(i);
            List<String> rows = tables.get(i).locator("tbody tr").allInnerTexts();
            assertThat(rows).hasSize(period.path("events").size());
            for (int at = 0; at < rows.size(); at++) {
                JsonNode event = period.path("events").path(at);
                assertThat(rows.get(at)).contains(event.path("what").asString(), Journey.pounds(event.path("amount").decimalValue()));
            }
            for (JsonNode balance : period.path("balances")) {
                assertThat(tables.get(i).innerText()).contains(amount(balance.path("amount")));
            }
        }
        Locator lowest = months.locator(".lowest-day");
        assertThat(lowest).hasCount(1);
        assertThat(lowest).containsText(welsh ? "Y diwrnod isaf" : "The lowest day");
        assertThat(lowest).containsText(amount(job.path("firstMonths").path("lowestDay").path("amount")));
    }

    /** Every question of the answer stands in the list once. */
    private static void assertAsked(CalculatorPage calculator, JsonNode job) {
        List<String> asked = calculator.calculator().locator(".to-ask li").allInnerTexts();
        assertThat(asked).doesNotHaveDuplicates();
        for (JsonNode one : job.path("beyondMoney")) {
            assertThat(asked).filteredOn(text -> text.endsWith(one.path("question").asString())).hasSize(1);
        }
        for (JsonNode programme : job.path("helpThatWouldChangeIt")) {
            for (JsonNode question : programme.path("ask")) {
                assertThat(asked).filteredOn(text -> text.endsWith(question.asString())).singleElement().asString()
                        .contains(programme.path("name").asString());
            }
        }
    }

    private static void openAll(CalculatorPage calculator) {
        Locator closed = calculator.calculator().locator(".answer details:not([open]) > summary");
        for (int left = closed.count(); left > 0; left--) {
            closed.first().focus();
            calculator.page().keyboard().press("Enter");
            assertThat(closed).hasCount(left - 1);
        }
    }

    private static String amount(JsonNode amount) {
        return Journey.pounds(amount.decimalValue()).substring(1);
    }
}
