package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each state on the smallest screen, which is also the largest zoom: 1280 pixels at 400%; and in colours and motion of the reader's own. */
class EveryScreenTest {

    private static final String MOVING = """
            () => [...document.querySelector('worthwhile-calculator').shadowRoot.querySelectorAll('*')]
                .filter((one) => /[1-9]/.test(getComputedStyle(one).transitionDuration + getComputedStyle(one).animationDuration))
                .map((one) => one.className)""";

    private static final String OPEN_ALL =
            "element => element.shadowRoot.querySelectorAll('.view:not([hidden]) details').forEach((one) => { one.open = true; })";

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void nothingIsCutBrokenCrowdedOrTooSmallToHit(String language) {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.page().setViewportSize(320, 256);
            calculator.calculator().evaluate("(element, language) => { element.lang = language; }", language);
            everyState(calculator, state -> {
                Layout.check(calculator, state);
                if (language.equals("cy")) {
                    Welsh.check(calculator, state);
                }
                calculator.page().setViewportSize(1280, 900);
                Layout.check(calculator, state + " on a large screen");
                calculator.page().setViewportSize(320, 256);
                Pictures.take(calculator, "every-" + language + "-" + state.replaceAll("\\W+", "-"));
            });
        }
    }

    @Test
    void inColoursAndMotionOfTheReadersOwnEveryStateStaysAccessible() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.page()
                    .emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setReducedMotion(ReducedMotion.REDUCE));
            everyState(calculator, state -> {
                assertThat(new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations().stream()
                        .map(one -> one.getId() + ": " + one.getNodes())).as(state).isEmpty();
                assertThat(calculator.page().evaluate(MOVING)).as(state).asList().isEmpty();
                if (state.equals("the answer")) {
                    assertThat(fill(calculator, ".steps .out rect")).as("gains and losses").isNotEqualTo(fill(calculator, ".steps .in rect"));
                    Pictures.take(calculator, "forced-colours");
                }
            });
        }
    }

    private static Object fill(CalculatorPage calculator, String what) {
        return calculator.calculator().locator(what).first().evaluate("one => getComputedStyle(one).fill");
    }

    private static void everyState(CalculatorPage calculator, Consumer<String> check) {
        check.accept("the first page");
        calculator.page().route("**/v1/places*", Route::abort);
        calculator.type("place", "Luton").tabTo("go-on");
        calculator.page().keyboard().press("Enter");
        calculator.calculator().locator(".failed").waitFor();
        check.accept("a failure");
        calculator.page().unroute("**/v1/places*");
        SavedFile.openTo(calculator, SavedFile.couple());
        calculator.calculator().locator(".chart.waiting").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        check.accept("the answer");
        calculator.calculator().evaluate(OPEN_ALL);
        check.accept("the answer, opened");
        Locator changes = calculator.calculator().locator(".told button");
        int pages = changes.count();
        assertThat(pages).isGreaterThan(8);
        for (int i = 0; i < pages; i++) {
            changes.nth(i).click();
            calculator.calculator().locator("form[data-page]").first().waitFor();
            check.accept(calculator.asking());
            calculator.calculator().locator("#go-on").click();
            calculator.calculator().locator(".answer").waitFor();
        }
        changes.first().click();
        calculator.calculator().locator(".switch button").click();
        calculator.calculator().locator("form .part").first().waitFor();
        check.accept("one form");
        calculator.calculator().locator("#view-support").click();
        calculator.calculator().locator(".finder form").waitFor();
        check.accept("support");
        calculator.calculator().evaluate(OPEN_ALL);
        check.accept("support, opened");
    }

    /** What a screen says to those who do not see it: nothing is said twice at once, and the headings go down step by step. */
    @Test
    void theAnswersHeadingsGoDownStepByStep() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            SavedFile.openTo(calculator, SavedFile.couple());
            List<?> levels = (List<?>) calculator.page()
                    .evaluate("() => [...document.querySelector('worthwhile-calculator').shadowRoot.querySelectorAll('h1,h2,h3,h4,h5')]"
                            + ".filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1]))");
            assertThat(levels).first().isEqualTo(2);
            for (int i = 1; i < levels.size(); i++) {
                assertThat((Integer) levels.get(i) - (Integer) levels.get(i - 1)).isLessThanOrEqualTo(1);
            }
        }
    }
}
