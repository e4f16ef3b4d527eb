package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worthwhile.RunningService;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers saved on somebody's own machine, and opened again; and a few lines of them for case notes. */
class SavedAnswersTest {

    @Test
    void whatIsSavedAndOpenedAgainHasTheSameAnswersAndFigures(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("saved.json");
        String before;
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            SavedFile.openTo(calculator, SavedFile.couple());
            calculator.calculator().locator(".answer .marked").waitFor();
            before = calculator.calculator().locator(".answer").innerText();
            calculator.tabTo("to-save");
            calculator.page().keyboard().press("Enter");
            assertThat(calculator.calculator().locator(".away").innerText()).contains("names, pay and health, your partner’s too",
                    "on a computer that others use");
            Pictures.take(calculator, "to-save");
            calculator.tabTo("save");
            Download download = calculator.page().waitForDownload(() -> calculator.page().keyboard().press("Enter"));
            assertThat(download.suggestedFilename()).matches("worthwhile-\\d{4}-\\d\\d-\\d\\d\\.json");
            download.saveAs(file);
            assertThat(calculator.complaints()).isEmpty();
        }
        JsonNode saved = RunningService.JSON.readTree(Files.readString(file));
        assertThat(saved.path("version").asInt()).isEqualTo(1);
        assertThat(saved.path("answers").path("partner.pay").asString()).isEqualTo("1423.36 month");
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.tabTo("to-open");
            calculator.page().keyboard().press("Enter");
            calculator.tabTo("open-file");
            calculator.calculator().locator("#open-file").setInputFiles(file);
            calculator.calculator().locator(".answer .marked").waitFor();
            assertThat(calculator.calculator().locator(".answer").innerText()).isEqualTo(before);
            assertThat(calculator.page().evaluate("() => localStorage.length + sessionStorage.length")).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"file\": \"worthwh                                                             | This file is damaged",
        "{\"file\": \"worthwhile-calculator\", \"version\": \"1\"}                          | This file is damaged",
        "[1, 2]                                                                            | not a file that was saved here",
        "{\"photo\": 1}                                                                    | not a file that was saved here",
        "{\"file\": \"worthwhile-calculator\", \"version\": 9, \"answers\": {\"x\": \"1\"}} | a newer calculator",
        "{\"file\": \"worthwhile-calculator\", \"version\": 1, \"answers\": {\"x\": \"1\"}} | no answer that we can use"
    })
    void aFileThatCannotBeUsedIsRefusedInPlainWordsAndNothingIsLost(String content, String said) {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            calculator.type("place", "Lut");
            SavedFile.choose(calculator, content);
            calculator.calculator().locator("#open-fault").waitFor();
            assertThat(calculator.calculator().locator("#open-fault").innerText()).contains(said, "Nothing here has changed");
            assertThat(calculator.calculator().locator("#open-file").getAttribute("aria-describedby")).isEqualTo("open-hint open-fault");
            assertThat(calculator.calculator().locator("#box-place").inputValue()).isEqualTo("Lut");
        }
    }

    @Test
    void ofAFileOnlyKnownAnswersOfTheRightFormAreRead() {
        ObjectNode file = SavedFile.couple();
        ((ObjectNode) file.path("answers")).put("tenure", "<img src=x onerror=alert(1)>").put("you.age", "31").put("rent", "800 fortnight")
                .put("child-1.birthDate", "2015-02-31").put("job.hours", "-5").put("region", "atlantis").put("__proto__", "x").put("extra", "1")
                .put("savings", "lots");
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            SavedFile.choose(calculator, file.toString());
            calculator.calculator().locator("form[data-page=children]").waitFor();
            assertThat(calculator.calculator().locator("#box-children").inputValue()).isEqualTo("2");
            assertThat(calculator.calculator().locator("#box-child-1-birthDate-day").inputValue()).isEmpty();
            assertThat(calculator.calculator().locator("#box-child-2-birthDate-year").inputValue()).isEqualTo("2018");
            assertThat(calculator.complaints()).isEmpty();
        }
    }

    @Test
    void theSummaryForCaseNotesHasTenOrSoLinesWithoutNames() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            SavedFile.openTo(calculator, SavedFile.couple());
            JsonNode job = Journey.jobAsShown(calculator);
            calculator.tabTo("to-note");
            calculator.page().keyboard().press("Enter");
            String text = calculator.calculator().locator("#notes").inputValue();
            assertThat(text.lines().count()).isBetween(8L, 12L);
            assertThat(text)
                    .contains(job.path("headline").asString(), "Universal Credit −\u2060£", "What you keep +\u2060£", "Rules: 2026-27",
                            "Worked out on",
                            "What we assumed:",
                            "Rent: £800.00 a month")
                    .doesNotContain("Samwise", "Amy", "Zoë", "1,423.36", "PIP").doesNotContainPattern("(Adult|Child)-\\d");
            calculator.tabTo("notes-names");
            calculator.page().keyboard().press("Space");
            calculator.tabTo("notes-partner");
            calculator.page().keyboard().press("Space");
            assertThat(calculator.calculator().locator("#notes").inputValue()).contains("Samwise", "1,423.36");
            Pictures.take(calculator, "to-note");
            calculator.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            calculator.tabTo("copy");
            calculator.page().keyboard().press("Enter");
            calculator.calculator().getByText("Copied.").waitFor();
            assertThat(calculator.page().evaluate("() => navigator.clipboard.readText()"))
                    .isEqualTo(calculator.calculator().locator("#notes").inputValue());
        }
    }

    @Test
    void whereThePageMayNotWriteToTheClipboardTheTextIsSelected() {
        try (CalculatorPage calculator = new CalculatorPage("/calculator")) {
            SavedFile.openTo(calculator, SavedFile.couple());
            calculator.page().evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
            calculator.tabTo("to-note");
            calculator.page().keyboard().press("Enter");
            calculator.tabTo("copy");
            calculator.page().keyboard().press("Enter");
            calculator.calculator().getByText("Press Ctrl and C").waitFor();
            assertThat(calculator.page().evaluate("() => { const box = document.querySelector('worthwhile-calculator').shadowRoot.activeElement;"
                    + " return box.id + ' ' + (box.selectionEnd - box.selectionStart === box.value.length); }")).isEqualTo("notes true");
        }
    }
}
