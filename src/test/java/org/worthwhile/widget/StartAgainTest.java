package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import org.junit.jupiter.api.Test;

/** The next person sits down: nothing of the one before is left, once somebody has said twice that it can go. */
class StartAgainTest {

    @Test
    void everythingGoesAndTheFirstQuestionIsAsked() {
        try (CalculatorPage calculator = new CalculatorPage("/example")) {
            calculator.calculator().locator(".answer").waitFor();
            calculator.calculator().locator("#start-again").click();
            assertThat(new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations()).isEmpty();
            Pictures.take(calculator, "start-again");
            calculator.page().keyboard().press("Tab");
            calculator.page().keyboard().press("Enter");
            assertThat(calculator.answered()).as("kept").isTrue();
            calculator.calculator().locator("#start-again").click();
            calculator.page().keyboard().press("Enter");
            calculator.calculator().locator("form[data-page=place]").waitFor();
            assertThat(calculator.calculator().locator("#box-place").inputValue()).isEmpty();
            assertThat(
                    calculator.calculator().locator(".view:not([hidden]) h2").evaluate("heading => heading === heading.getRootNode().activeElement"))
                    .isEqualTo(true);
            assertThat(calculator.calculator().textContent()).doesNotContain("Sam", "Luton", "1,423.36");
            assertThat(calculator.calculator().locator("#start-again").count()).isZero();
        }
    }
}
