package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A host that knows something already fills it in: the calculator goes on from there, and leaves the reader where they are. */
class PrefillTest {

    @Test
    void aWholeStoryIsAnsweredAtOnce() {
        try (CalculatorPage calculator = new CalculatorPage("/example")) {
            calculator.calculator().locator(".answer").waitFor();
            String answer = calculator.calculator().locator(".answer").innerText();
            assertThat(answer).contains("+£617.50", "−£339.62", "−£65.00", "−£126.23", "+£86.65", "(Sam)");
            assertThat(calculator.page().evaluate("() => document.activeElement.tagName")).isEqualTo("BODY");
            assertThat(calculator.complaints()).isEmpty();
        }
    }

    @Test
    void ofAPartTheFirstOpenPageIsAsked() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.page().evaluate("() => { const other = document.createElement('worthwhile-calculator');"
                    + " other.setAttribute('prefill', '{\"place\": \"Luton\", \"nation\": \"england\", \"you.age\": \"31\", \"couple\": \"no\", \"job.hours\": 15}');"
                    + " document.querySelector('worthwhile-calculator').replaceWith(other); }");
            calculator.calculator().locator("form[data-page=children]").waitFor();
            assertThat(calculator.calculator().locator(".caption").innerText()).isEqualTo("Who lives here · 2 answered so far");
        }
    }
}
