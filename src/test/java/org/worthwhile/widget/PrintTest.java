package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The answer on paper: two pages at most, the service's figures, and nothing about the partner that nobody asked for. */
class PrintTest {

    private record Paper(int pages, String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void theAnswerIsPrintedOnTwoPagesWithTheServicesFigures(String language) throws IOException {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.calculator().evaluate("(element, language) => { element.lang = language; }", language);
            SavedFile.openTo(calculator, SavedFile.couple());
            JsonNode job = Journey.jobAsShown(calculator);
            Paper paper = print(calculator, "print-" + language);
            assertThat(paper.pages()).isLessThanOrEqualTo(2);
            assertThat(paper.text()).contains(job.path("headline").asString(), pounds(job.path("betterOff").path("month").decimalValue()),
                    language.equals("cy") ? "2026-27, y gyfraith hyd at 5 Ebrill 2027" : "2026-27, enacted to 5 April 2027",
                    job.path("firstMonths").path("lowestDay").path("because").asString());
            for (JsonNode line : job.path("lines")) {
                if (!line.path("for").asString("").equals("Adult-2")) {
                    assertThat(paper.text()).contains(line.path("label").asString());
                }
                if (line.path("change").decimalValue().signum() != 0) {
                    assertThat(paper.text()).contains(pounds(line.path("change").decimalValue()));
                }
            }
            for (JsonNode month : job.path("timeline")) {
                assertThat(paper.text()).contains(pounds(month.path("difference").decimalValue()));
            }
            for (JsonNode step : job.path("beforeYouStart")) {
                assertThat(paper.text()).contains(step.path("text").asString());
            }
            if (language.equals("en")) {
                assertThat(paper.text())
                        .contains("Where each pound goes", "The first months", "What to do next", "What we assumed", "estimate, not a decision",
                                "Citizens Advice", "Worked out on", "−£126.23",
                                "You: We assumed no Personal Independence Payment.")
                        .doesNotContain("Skip to", "The calculator", "Cymraeg", "Change Where");
            }
        }
    }

    /** From the smallest household to one with more to say than most. */
    @ParameterizedTest
    @ValueSource(strings = {"one person", "a lone parent", "a large family in Wales"})
    void theSheetStaysAtTwoPages(String household) throws IOException {
        try (CalculatorPage calculator = household.equals("a large family in Wales") ? new CalculatorPage("/calculator")
                : Told.answered("en", household.equals("a lone parent") ? Told.LONE_PARENT : Told.with(Told.LONE_PARENT, Map.of("children", "0")))) {
            if (household.equals("a large family in Wales")) {
                SavedFile.openTo(calculator, SavedFile.largeFamily());
                calculator.tabTo("to-print");
                calculator.page().keyboard().press("Enter");
                calculator.tabTo("print-partner");
                calculator.page().keyboard().press("Space");
            }
            Paper paper = print(calculator, "print-" + household.replace(' ', '-'));
            assertThat(paper.pages()).isLessThanOrEqualTo(2);
            assertThat(paper.text()).contains("Where each pound goes", "What we assumed", "Worked out on");
        }
    }

    @Test
    void thePartnersDetailsStandOnPaperOnlyWhereTheyAreAskedFor() throws IOException {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            SavedFile.openTo(calculator, SavedFile.couple());
            String[] private_ = {"Samwise", "1,423.36", "Independence Payment (PIP)?", "LCWRA", "Enhanced", "carer element", "33"};
            assertThat(print(calculator, "print-without-partner").text()).doesNotContainIgnoringCase(private_).doesNotContainPattern("Adult-\\d");
            calculator.tabTo("to-print");
            calculator.page().keyboard().press("Enter");
            assertAccessible(calculator);
            calculator.tabTo("print-partner");
            calculator.page().keyboard().press("Space");
            Paper with = print(calculator, "print-with-partner");
            assertThat(with.text()).contains("Samwise", "1,423.36", "LCWRA", "Enhanced");
            assertThat(with.pages()).isLessThanOrEqualTo(2);
            Pictures.take(calculator, "to-print");
        }
    }

    /** The button asks the browser to print, and the sheet is the same in a page that styles everything. */
    @Test
    void onAHostPageTheButtonPrintsTheSameSheet() throws IOException {
        try (CalculatorPage calculator = new CalculatorPage("/demo-host")) {
            SavedFile.openTo(calculator, SavedFile.couple());
            calculator.page().evaluate("() => { window.print = () => { window.printed = true; }; }");
            calculator.tabTo("to-print");
            calculator.page().keyboard().press("Enter");
            calculator.tabTo("print");
            calculator.page().keyboard().press("Enter");
            assertThat(calculator.page().evaluate("() => window.printed")).isEqualTo(true);
            assertThat(print(calculator, "print-host").text()).contains(Journey.jobAsShown(calculator).path("headline").asString(), "What we assumed")
                    .doesNotContain("Samwise", "Take it with you");
            assertThat(calculator.complaints()).isEmpty();
        }
    }

    private static Paper print(CalculatorPage calculator, String name) throws IOException {
        byte[] pdf = calculator.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        if (System.getProperty("pictures") != null) {
            Files.write(Path.of(System.getProperty("pictures"), name + ".pdf"), pdf);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Paper(document.getNumberOfPages(), new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
        }
    }

    private static String pounds(BigDecimal amount) {
        return (amount.signum() < 0 ? "−" : amount.signum() > 0 ? "+" : "") + String.format(Locale.UK, "£%,.2f", amount.abs());
    }

    private static void assertAccessible(CalculatorPage calculator) {
        assertThat(Stream.of(new AxeBuilder(calculator.page()).include("worthwhile-calculator").analyze().getViolations())
                .flatMap(List::stream).map(one -> one.getId() + ": " + one.getNodes())).isEmpty();
    }
}
