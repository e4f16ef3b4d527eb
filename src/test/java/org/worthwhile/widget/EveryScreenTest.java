package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each state on the smallest screen, which is also the largest zoom: 1280 pixels at 400%; and in colours and motion of the reader's own. */
class EveryScreenTest {

    /** What is wider than its place, or stands beyond the edge. Boxes for typing scroll within themselves, and what is unseen is for ears. */
    private static final String CUT = """
            () => {
              const root = document.querySelector('worthwhile-calculator').shadowRoot;
              const edge = document.documentElement.clientWidth;
              const named = (one) => `${one.tagName}.${one.getAttribute('class') ?? ''}#${one.id}: ${(one.textContent ?? '').slice(0, 40)}`;
              const cut = [...root.querySelectorAll('*')].filter((one) => {
                const box = one.getBoundingClientRect();
                if (!one.checkVisibility() || box.width === 0 || one.closest('.unseen, svg') || ['OPTION', 'STYLE'].includes(one.tagName)) {
                  return false;
                }
                const typed = ['INPUT', 'SELECT', 'TEXTAREA'].includes(one.tagName);
                return box.right > edge + 1 || box.left < -1 || (!typed && getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1);
              }).map(named).filter((text, index) => index < 12);
              return document.documentElement.scrollWidth > edge ? ['the page scrolls sideways', ...cut] : cut;
            }""";
    private static final String MOVING = """
            () => [...document.querySelector('worthwhile-calculator').shadowRoot.querySelectorAll('*')]
                .filter((one) => /[1-9]/.test(getComputedStyle(one).transitionDuration + getComputedStyle(one).animationDuration))
                .map((one) => one.className)""";

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void nothingIsCutOnTheSmallestScreen(String language) {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.page().setViewportSize(320, 256);
            calculator.calculator().evaluate("(element, language) => { element.lang = language; }", language);
            everyState(calculator, state -> assertThat(calculator.page().evaluate(CUT)).as(state).asList().isEmpty());
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
                    Pictures.take(calculator, "forced-colours");
                }
            });
        }
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
        check.accept("the answer");
        calculator.calculator().evaluate("element => element.shadowRoot.querySelectorAll('details').forEach((one) => { one.open = true; })");
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
        calculator.calculator().locator(".finder h2").waitFor();
        check.accept("support");
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
