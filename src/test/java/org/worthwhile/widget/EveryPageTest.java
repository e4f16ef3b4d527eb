package org.worthwhile.widget;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.worthwhile.RunningService;

/** Every page around the calculator on a small screen, a tablet and a desk: nothing scrolls sideways, is cut, or keeps somebody out. */
class EveryPageTest {

    private static final List<String> PAGES = List.of("/", "/calculator", "/support", "/embed", "/docs", "/demo-host", "/handbook", "/no-such-page",
            "/handbook/no-such-page", "/rule-book", "/rule-book/rules", "/rule-book/rates", "/rule-book/programmes", "/rule-book/no-such-page",
            "/rule-book/rules/universal-credit/work-allowance", "/rule-book/rates/universal-credit.taper", "/rule-book/lines", "/rule-book/coverage",
            "/rule-book/interpretations", "/rule-book/glossary", "/rule-book/programmes/workwell",
            "/rule-book/features/universal-credit/work-allowance");

    /** What stands beyond the edge of the screen, but for what can be scrolled to within its own place. */
    private static final String BEYOND = """
            () => {
              const edge = document.documentElement.clientWidth;
              const scrolls = (one) => { for (let at = one; at; at = at.parentElement) { if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(at).overflowX)) return true; } return false; };
              return [...document.querySelectorAll('main *, header *, footer *')].filter((one) => {
                const box = one.getBoundingClientRect();
                return box.width > 0 && !one.matches('pre code') && one.checkVisibility() && (box.right > edge + 1 || (box.left < -1 && !one.closest('.skip'))) && !scrolls(one);
              }).map((one) => `${one.tagName}: ${one.textContent.slice(0, 60)}`).slice(0, 5);
            }""";

    /** A table that has to be moved sideways. */
    private static final String SIDEWAYS = """
            () => [...document.querySelectorAll('.wide')].filter((one) => one.scrollWidth > one.clientWidth + 1)
                .map((one) => `sideways: ${one.textContent.slice(0, 60)}`).slice(0, 5)""";

    /** A word of code that goes on in the next line, or a table that is none: on a larger screen. */
    private static final String BROKEN = """
            () => [...document.querySelectorAll('td code, .whole')]
                .filter((one) => !/[^\\w.-]/.test(one.textContent.replace(/^-+/, '')) && one.textContent.length < 20 && one.getClientRects().length > 1)
                .map((one) => `in two: ${one.textContent}`)
                .concat([...document.querySelectorAll('main p')].filter((one) => one.textContent.startsWith('|')).map((one) => `no table: ${one.textContent.slice(0, 60)}`))
                .slice(0, 5)""";

    /** A cell of five lines or more that has less than a fifth of its table: on a larger screen. */
    private static final String CROWDED = """
            () => [...document.querySelectorAll('main td, main th')].filter((one) => {
                const words = document.createRange();
                words.selectNodeContents(one);
                return words.getBoundingClientRect().height > 4.5 * parseFloat(getComputedStyle(one).lineHeight)
                  && one.offsetWidth < one.closest('table').offsetWidth / 5;
              }).map((one) => `crowded: ${one.textContent.slice(0, 60)}`).slice(0, 5)""";

    @Test
    void everyPageFitsEveryScreen() {
        try (BrowserContext context = InstalledBrowser.open().newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(20_000);
            List<String> wrong = new ArrayList<>();
            for (String address : addresses(page)) {
                page.navigate(RunningService.address() + address);
                for (int width : new int[] {320, 768, 1280}) {
                    page.setViewportSize(width, 900);
                    int wide = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
                    if (wide > width) {
                        wrong.add(address + " is " + wide + " wide on a screen of " + width);
                    }
                    ((List<?>) page.evaluate(BEYOND)).forEach(one -> wrong.add(address + " at " + width + " cuts " + one));
                    ((List<?>) page.evaluate(SIDEWAYS)).forEach(one -> wrong.add(address + " at " + width + " has " + one));
                    if (width > 700) {
                        ((List<?>) page.evaluate(BROKEN)).forEach(one -> wrong.add(address + " at " + width + " has " + one));
                        ((List<?>) page.evaluate(CROWDED)).forEach(one -> wrong.add(address + " at " + width + " has " + one));
                    }
                    picture(page, address, width);
                }
                page.setViewportSize(320, 900);
                // What others made is as it is, a host's page and the viewer of the contract; and the longest lists are like the shorter.
                if (!List.of("/demo-host", "/docs", "/rule-book/rules", "/rule-book/rates").contains(address)) {
                    new AxeBuilder(page).analyze().getViolations().forEach(one -> wrong.add(address + ": " + one.getId() + " " + one.getNodes()));
                }
            }
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void aPageIsInTheLanguageOfItsCalculator() {
        try (BrowserContext context = InstalledBrowser.open().newContext()) {
            Page page = context.newPage();
            page.navigate(RunningService.address() + "/calculator?lang=cy");
            assertThat(page.locator("h1")).hasText("Y gyfrifiannell");
            assertThat(page).hasTitle("Y gyfrifiannell – Worthwhile");
            assertThat(page.locator("html")).hasAttribute("lang", "cy");
            assertThat(page.locator(".bottom")).containsText("Amcangyfrif yw ateb");
            assertThat(page.locator(".bottom")).not().containsText("cookies");
            assertThat(page.locator(".top nav a").nth(1)).hasAttribute("href", "/support?lang=cy");
            page.locator(".top nav a").nth(1).click();
            assertThat(page.locator("h1")).hasText("Dod o hyd i gymorth");
            page.locator(".top nav a").nth(0).click();
            page.locator("worthwhile-calculator").getByText("English").click();
            assertThat(page.locator("h1")).hasText("The calculator");
            assertThat(page.locator("html")).hasAttribute("lang", "en-GB");
            assertThat(page.locator(".top nav a").nth(1)).hasText("Find support");
            assertThat(page.locator(".top nav a").nth(1)).hasAttribute("href", "/support");
            assertThat(page).hasTitle("The calculator – Worthwhile");
            // Its answer is asked for in English and comes when the page is in Welsh already: it is asked for anew.
            page.navigate(RunningService.address() + "/example?lang=cy");
            assertThat(page.locator("worthwhile-calculator .headline .sentence")).containsText("yr wythnos");
            page.navigate(RunningService.address() + "/support?lang=cy");
            assertThat(page.locator("h1")).hasText("Dod o hyd i gymorth");
        }
    }

    /** The pages above, and every page of the handbook. */
    private static Set<String> addresses(Page page) {
        Set<String> all = new LinkedHashSet<>(PAGES);
        page.navigate(RunningService.address() + "/handbook");
        page.locator("a[href^='/handbook/']").all().forEach(link -> all.add(link.getAttribute("href").replaceAll("#.*", "")));
        assertThat(all).hasSizeGreaterThan(PAGES.size() + 15);
        return all;
    }

    private static void picture(Page page, String address, int width) {
        if (System.getProperty("pictures") != null) {
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(System.getProperty("pictures"), "page" + address.replaceAll("\\W+", "-") + "-" + width + ".png")));
        }
    }
}
