package org.worthwhile.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The curve over hours and over the wage: its marks in words and its table say what the service says. */
class CurveTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void everyFigureOfTheTableIsTheServices(String language) {
        try (CalculatorPage calculator = Told.answered(language, Told.LONE_PARENT)) {
            Locator curve = calculator.calculator().locator(".try");
            curve.locator(".marked li").first().waitFor();
            Pictures.take(calculator, "curve-" + language);
            JsonNode hours = curve(calculator, "hours", 1, 50, 99);
            assertThat(curve.locator(".chart svg")).hasAttribute("role", "img");
            assertThat(hours.path("cliffs").size()).isPositive();
            for (JsonNode cliff : hours.path("cliffs")) {
                assertThat(curve.locator(".marked")).containsText(cliff.path("because").asString().replace("Child-1", "Kuba"));
            }
            open(calculator, curve);
            assertTable(curve, hours, 5);
            assertThat(curve.locator(".twin")).containsText(language.equals("cy") ? "Y swydd fel y dywedoch wrthym" : "The job as you told us");
            Journey.assertAccessible(calculator);
            Pictures.take(calculator, "curve-table-" + language);
            Journey.assertNarrow(calculator);
        }
    }

    @Test
    void theWageByKeyboard() {
        try (CalculatorPage calculator = Told.answered("en", Told.LONE_PARENT)) {
            Locator curve = calculator.calculator().locator(".try");
            calculator.tabTo("box-try-over");
            calculator.page().keyboard().press("ArrowDown");
            assertThat(curve.locator(".chart")).containsText("Pay an hour");
            open(calculator, curve);
            JsonNode wages = curve(calculator, "hourly-pay", 8, 33, 251);
            assertTable(curve, wages, 2.5);
            assertThat(curve.locator(".twin")).containsText("Just past: Free school meals");
            assertThat(curve).containsText("In the next row, the extra pay makes up part of it.");
            Journey.assertAccessible(calculator);
            Pictures.take(calculator, "curve-wage");
            calculator.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(curve.locator(".chart .line").evaluate("line => getComputedStyle(line).stroke"))
                    .isEqualTo(curve.locator(".chart .way").first().evaluate("text => getComputedStyle(text).fill"));
            Pictures.take(calculator, "curve-forced-colours");
        }
    }

    /** What is tried lies just past a cliff, where its ring and the cliff's number come closest; then it is next to the right edge. */
    @Test
    void nothingOfTheChartLiesOnSomethingElse() {
        try (CalculatorPage calculator = Told.answered("en", Told.with(Told.LONE_PARENT,
                Map.of("childcare", "yes", "child-1.care", "250 week", "child-1.registered", "no")))) {
            calculator.calculator().locator(".marked li").first().waitFor();
            for (String hours : List.of("46.2", "50")) {
                calculator.calculator().locator("#box-try-hours-exact").fill(hours);
                calculator.calculator().locator(".chart circle.tried").waitFor();
                for (int width : new int[] {320, 768, 1280}) {
                    calculator.page().setViewportSize(width, 900);
                    Layout.check(calculator, hours + " hours at " + width);
                }
                Pictures.take(calculator, "curve-tried-" + hours.replace('.', '-'));
            }
        }
    }

    /** Unregistered childcare of £250 a week leaves them worse off: what would change it comes first, and from which hours it pays is marked. */
    @Test
    void whereItBeginsToPayIsMarked() {
        try (CalculatorPage calculator = Told.answered("en", Told.with(Told.LONE_PARENT,
                Map.of("childcare", "yes", "child-1.care", "250 week", "child-1.registered", "no")))) {
            Locator curve = calculator.calculator().locator(".try");
            JsonNode hours = curve(calculator, "hours", 1, 50, 99);
            assertThat(calculator.calculator().locator(".headline .verdict")).hasText("Worse off");
            assertThat(calculator.calculator().locator(".answer h3").first()).hasText("What could change this");
            Locator first = calculator.calculator().locator(".answer section").first();
            assertThat(first).containsText("Universal Credit does not help with unregistered childcare.");
            for (JsonNode way : Journey.jobAsShown(calculator).path("couldBeLower")) {
                assertThat(first).containsText(way.path("because").asString().replace("Child-1", "Kuba"));
            }
            BigDecimal from = hours.path("breakEvens").path(0).path("from").decimalValue();
            assertThat(curve.locator(".marked")).containsText("It begins to pay at " + from.stripTrailingZeros().toPlainString() + " hours a week.");
            assertThat(curve.locator(".chart .pays")).hasCount(1);
            open(calculator, curve);
            assertThat(curve.locator(".twin")).containsText("It begins to pay");
            assertTable(curve, hours, 5);
            Journey.assertAccessible(calculator);
            Pictures.take(calculator, "worse-off");
        }
    }

    private static void open(CalculatorPage calculator, Locator curve) {
        curve.locator("details summary").focus();
        calculator.page().keyboard().press("Enter");
        curve.locator(".twin").waitFor();
    }

    private static void assertTable(Locator curve, JsonNode answer, double every) {
        Map<BigDecimal, JsonNode> points = new TreeMap<>();
        JsonNode all = answer.path("points");
        List<JsonNode> ends = List.of(all.path(0), all.path(all.size() - 1));
        all.valueStream().filter(point -> ends.contains(point) || point.path("x").asDouble() % every == 0)
                .forEach(point -> points.put(number(point), point));
        answer.path("marks").forEach(point -> points.put(number(point), point));
        List<List<String>> rows = curve.locator(".twin tbody tr").all().stream().map(row -> row.locator("th, td").allInnerTexts()).toList();
        assertThat(rows).hasSameSizeAs(points.values());
        int at = 0;
        for (JsonNode point : points.values()) {
            assertThat(rows.get(at).get(0)).startsWith(rows.get(at).get(0).startsWith("£")
                    ? String.format(Locale.UK, "£%.2f", number(point)) : number(point).stripTrailingZeros().toPlainString());
            assertThat(rows.get(at).get(1)).isEqualTo(Journey.pounds(point.path("worthIt").path("week").decimalValue()));
            assertThat(rows.get(at).get(2)).isEqualTo(String.format(Locale.UK, "£%,.2f", point.path("netIncome").path("month").decimalValue()));
            at++;
        }
    }

    private static BigDecimal number(JsonNode point) {
        return point.path("x").decimalValue().setScale(2);
    }

    private static JsonNode curve(CalculatorPage calculator, String over, int from, int to, int points) {
        ObjectNode request = (ObjectNode) Journey.asked(calculator);
        JsonNode job = request.path("jobs").path(0);
        request.remove(List.of("jobs", "include"));
        return Journey.answer("/v1/curve", request.put("over", over).put("from", from).put("to", to).put("points", points).set("job", job));
    }
}
