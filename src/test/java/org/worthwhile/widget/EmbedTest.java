package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;

/** The page for hosts: looks are chosen beside a calculator that wears them, and come out as lines that work. */
class EmbedTest {

    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        context = InstalledBrowser.open().newContext();
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(RunningService.address() + "/embed");
        waitForLine("worthwhile.js");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void theLinesHaveThePublishedHashAndWork() {
        String integrity = RunningService.JSON.readTree(RunningService.get("/widget/integrity.json").body()).path("integrity").asString();
        String lines = page.locator("#element").innerText();
        assertThat(lines).contains("integrity=\"" + integrity + "\"", "<worthwhile-calculator lang=\"en\"></worthwhile-calculator>")
                .doesNotContain("<style>");
        choose("brand", "#5a2a82");
        page.locator("#language").selectOption("cy");
        waitForLine("lang=\"cy\"");
        lines = page.locator("#element").innerText();
        // On another origin of this machine, whose page has no policy of its own.
        try (Page host = context.newPage()) {
            host.navigate(RunningService.address().replace("localhost", "127.0.0.1") + "/v1/coverage");
            host.evaluate("lines => document.body.replaceChildren(document.createRange().createContextualFragment(lines))", lines);
            host.locator("worthwhile-calculator #go-on").waitFor();
            assertThat(host.locator("#go-on").innerText()).isEqualTo("Parhau");
            assertThat(host.locator("#go-on").evaluate("button => getComputedStyle(button).backgroundColor")).isEqualTo("rgb(90, 42, 130)");
        }
        assertThat(page.locator("#frame").innerText()).contains("/embed/frame?lang=cy&amp;brand=%235a2a82", "worthwhile:height");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aChoiceIsShownAtOnceAndPoorContrastIsSaidInWords() {
        assertThat(page.locator("#contrast").innerText()).isEqualTo("All words can be read well on their grounds.");
        accessible();
        choose("brand", "#ffcc00");
        page.locator("#contrast.poor").waitFor();
        assertThat(page.locator("#contrast").innerText()).contains("“Words on buttons” on “Buttons”: 1.5 to 1.", "“Buttons” on “Ground”: 1.5 to 1.");
        assertThat(page.locator("worthwhile-calculator #go-on").evaluate("button => getComputedStyle(button).backgroundColor"))
                .isEqualTo("rgb(255, 204, 0)");
        page.locator("#font").fill("Lato; } body { display: none");
        assertThat(page.locator("#font-fault").innerText()).contains("use names of fonts");
        assertThat(page.locator("#element").innerText()).doesNotContain("Lato");
        page.locator("#font").fill("Lato, sans-serif");
        page.locator("#padding").selectOption("1rem");
        waitForLine("--worthwhile-padding: 1rem");
        assertThat(page.locator("#element").innerText()).contains("--worthwhile-font: Lato, sans-serif;");
        assertThat(page.locator("#font-fault").innerText()).isEmpty();
        picture("embed-poor");
        page.locator("button[type=reset]").click();
        page.locator("#contrast:not(.poor)").waitFor();
        assertThat(page.locator("#element").innerText()).doesNotContain("<style>");
        picture("embed");
    }

    @Test
    void theLinesAreCopiedByKeyboardAndThePageFitsASmallScreen() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.locator("[data-copies=frame]").focus();
        page.keyboard().press("Enter");
        page.getByText("Copied.").waitFor();
        assertThat((String) page.evaluate("() => navigator.clipboard.readText()")).isEqualTo(page.locator("#frame").textContent());
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
        page.locator("[data-copies=element]").focus();
        page.keyboard().press("Enter");
        page.getByText("The lines are selected.").waitFor();
        assertThat((String) page.evaluate("() => String(getSelection())")).contains("worthwhile.js");
        page.setViewportSize(320, 600);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(320);
        accessible();
    }

    private void waitForLine(String text) {
        page.locator("#element code", new Page.LocatorOptions().setHasText(text)).waitFor();
    }

    private void choose(String colour, String value) {
        page.locator("#" + colour).fill(value);
    }

    private void accessible() {
        assertThat(new AxeBuilder(page).analyze().getViolations().stream().map(one -> one.getId() + ": " + one.getNodes())).isEmpty();
    }

    private void picture(String name) {
        if (System.getProperty("pictures") != null) {
            for (int width : new int[] {320, 768, 1280}) {
                page.setViewportSize(width, 900);
                page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getProperty("pictures"), name + "-" + width + ".png")));
            }
        }
    }
}
