package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;

/** A way through the calculator by keyboard alone: every page looked at and answered as the story tells, up to the answer. */
final class Journey {

    static final int MOST_QUESTIONS = 12;

    private Journey() {}

    /** Goes on, in whichever order the calculator asks, until there is an answer; gives the questions that were asked. */
    static List<String> walk(CalculatorPage calculator, String name, String language, BiConsumer<CalculatorPage, String> story) {
        List<String> questions = new ArrayList<>();
        calculator.calculator().evaluate("(element, language) => { element.lang = language;"
                + " element.addEventListener('worthwhile:answered', (event) => { window.lastAnswer = event.detail; }); }", language);
        while (!calculator.answered()) {
            assertThat(questions).hasSizeLessThan(MOST_QUESTIONS).doesNotHaveDuplicates();
            questions.add(calculator.heading());
            Pictures.take(calculator, name + "-" + language + "-" + calculator.asking());
            assertAccessible(calculator);
            story.accept(calculator, calculator.asking());
            calculator.next();
        }
        Pictures.take(calculator, name + "-" + language + "-answer");
        assertAccessible(calculator);
        return questions;
    }

    /** What the service was asked last. */
    static JsonNode asked(CalculatorPage calculator) {
        return RunningService.JSON.readTree((String) calculator.page().evaluate("() => JSON.stringify(window.lastAnswer.request)"));
    }

    /** What the service answers, with the apostrophes, quotation marks and Welsh hyphens that the calculator shows. */
    static JsonNode answer(String path, JsonNode request) {
        return RunningService.JSON.readTree(RunningService.post(path, request).toString()
                .replaceAll("([\\s(:\"])'(?=\\p{L})", "$1‘")
                .replace("'", "’")
                .replaceAll("udd-(?=dal\\b)", "udd\u2011")
                .replaceAll("\\\\\"([^\"\\\\]*)\\\\\"", "“$1”"));
    }

    /** What the service says of the job when it is asked the same once more; all its figures stand on the screen. */
    static JsonNode jobAsShown(CalculatorPage calculator) {
        JsonNode job = answer("/v1/worth-it", asked(calculator)).path("jobs").path(0);
        String text = calculator.calculator().locator(".answer").innerText();
        assertThat(text).contains(job.path("headline").asString(), pounds(job.path("betterOff").path("month").decimalValue()));
        assertThat(text).as("the week goes by what the headline goes by").contains(pounds(job.at("/betterOffWithHelp/week").decimalValue()));
        for (JsonNode line : job.path("lines")) {
            assertThat(text).contains(line.path("label").asString());
            if (line.path("change").decimalValue().signum() != 0) {
                assertThat(text).contains(pounds(line.path("change").decimalValue()));
            }
        }
        return job;
    }

    static BigDecimal change(JsonNode job, String line) {
        return job.path("lines").valueStream().filter(one -> one.path("id").asString().equals(line)).findFirst().orElseThrow()
                .path("change").decimalValue();
    }

    static String pounds(BigDecimal amount) {
        return (amount.signum() < 0 ? "−" : "+") + String.format(Locale.UK, "£%,.2f", amount.abs());
    }

    /** Nothing stands beyond the right edge of a phone, or of a page at 400%. */
    static void assertNarrow(CalculatorPage calculator) {
        calculator.page().setViewportSize(320, 900);
        assertThat(calculator.page().evaluate("() => document.scrollingElement.scrollWidth")).isEqualTo(320);
    }

    static void assertAccessible(CalculatorPage calculator) {
        var found = new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations();
        assertThat(found.stream().map(one -> one.getId() + ": " + one.getNodes()).toList()).as(calculator.heading()).isEmpty();
    }
}
