package org.worthwhile.widget;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worthwhile.RunningService;

/** The calculator in a frame on somebody else's page, which hears its height and its verdict, and nothing of a person. */
class FrameTest {

    /** Another origin on this machine, whose page has no policy of its own. */
    private static final String HOST = RunningService.address().replace("localhost", "127.0.0.1") + "/v1/coverage";

    @Test
    void aFrameHoldsTheCalculatorAndTellsItsHeightAndVerdict() {
        try (BrowserContext context = InstalledBrowser.open().newContext(); Page page = context.newPage()) {
            page.setDefaultTimeout(20_000);
            host(page, "/embed/frame?lang=cy&brand=%235a2a82&ink=url(x)&font=Georgia");
            FrameLocator frame = page.frameLocator("iframe");
            frame.locator("worthwhile-calculator form").waitFor();
            assertThat(frame.locator("html").getAttribute("lang")).isEqualTo("cy");
            assertThat(frame.locator("#go-on").innerText()).isEqualTo("Parhau");
            assertThat(frame.locator("#go-on").evaluate("button => getComputedStyle(button).backgroundColor")).isEqualTo("rgb(90, 42, 130)");
            assertThat(frame.locator("worthwhile-calculator").getAttribute("style")).contains("Georgia").doesNotContain("url");
            Frame inside = page.frames().get(1);
            assertThat(new AxeBuilder(page).include("iframe").analyze().getViolations().stream().map(one -> one.getId())).isEmpty();
            frame.locator(".open summary").click();
            frame.locator("#open-file").setInputFiles(
                    new FilePayload("worthwhile.json", "application/json", SavedFile.couple().toString().getBytes(StandardCharsets.UTF_8)));
            frame.locator(".answer").waitFor();
            page.waitForFunction("() => window.heard.some((one) => one.type === 'worthwhile:answered')");
            page.waitForFunction("() => document.querySelector('iframe').height > 3000");
            // The curve comes after the answer, and the frame grows with it.
            inside.waitForFunction("() => document.documentElement.scrollHeight <= document.documentElement.clientHeight");
            assertThat((String) page.evaluate("() => JSON.stringify(window.heard)")).contains("\"verdict\":\"better-off\"", "\"week\":40.25")
                    .doesNotContain("Samwise", "Adult", "1423", "lcwra", "Luton");
        }
    }

    /** The frame above shows that one can be held. */
    @ParameterizedTest
    @ValueSource(strings = {"/calculator", "/", "/embed-frame.html", "/handbook"})
    void noOtherPageIsHeldInAFrame(String path) {
        assertThat(RunningService.get(path).headers().firstValue("Content-Security-Policy")).contains("frame-ancestors 'none'");
        try (BrowserContext context = InstalledBrowser.open().newContext(); Page page = context.newPage()) {
            host(page, path);
            assertThat(page.frames().get(1).url()).doesNotStartWith(RunningService.address());
        }
    }

    @Test
    void theFramesHeaderLetsEveryHostHoldIt() {
        assertThat(RunningService.get("/embed/frame").headers().firstValue("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(RunningService.get("/v1/rates").headers().firstValue("Worthwhile-Contract")).isPresent();
    }

    /** A page of another origin, with the frame and the listener that the handbook shows. */
    private static void host(Page page, String path) {
        page.navigate(HOST);
        page.evaluate("""
                (address) => new Promise((loaded) => {
                  window.heard = [];
                  addEventListener('message', (event) => {
                    const frame = document.getElementById('worthwhile');
                    window.heard.push(event.data);
                    if (event.source === frame.contentWindow && event.data.type === 'worthwhile:height') {
                      frame.height = event.data.height;
                    }
                  });
                  const frame = document.createElement('iframe');
                  Object.assign(frame, { id: 'worthwhile', src: address, title: 'Is this job worth it?', width: '100%', height: '900', onload: loaded });
                  document.body.replaceChildren(frame);
                })""", RunningService.address() + path);
    }
}
