package org.worthwhile.widget;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worthwhile.RunningService;

/** The calculator as its user has it before them: a page in a browser, a keyboard, and what can be read on the screen. */
final class CalculatorPage implements AutoCloseable {

    private static final Set<String> WAYS_ON = Set.of("not-known", "answer-yes", "answer-no");

    private final BrowserContext context = InstalledBrowser.open().newContext();
    private final Page page = context.newPage();
    private final List<String> asked = new ArrayList<>();
    private final Map<String, String> sent = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    CalculatorPage(String path) {
        page.onRequest(request -> note(request));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.setDefaultTimeout(20_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        page.navigate(RunningService.address() + path);
    }

    private void note(Request request) {
        asked.add(request.url());
        if (request.postData() != null) {
            sent.put(URI.create(request.url()).getPath(), request.postData());
        }
    }

    /** What the service was asked last at this address. */
    String sent(String path) {
        return sent.get(path);
    }

    Page page() {
        return page;
    }

    Locator calculator() {
        return page.locator("worthwhile-calculator");
    }

    String heading() {
        return calculator().locator("h2:visible").innerText();
    }

    /** Goes on by keyboard to the element with this name, whatever comes between, and no further than a page is long. */
    void tabTo(String id) {
        for (int i = 0; i < 120; i++) {
            if (id.equals(focused())) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + id + " on: " + heading());
    }

    private String focused() {
        return (String) page.evaluate("() => { const e = document.querySelector('worthwhile-calculator').shadowRoot.activeElement;"
                + " return e ? e.id || e.className || e.tagName : ''; }");
    }

    /** Types into a box that the keyboard reached. */
    CalculatorPage type(String box, String text) {
        tabTo("box-" + box);
        page.keyboard().type(text);
        return this;
    }

    /** Chooses the nth of a group of choices by keyboard. */
    CalculatorPage choose(String group, int nth) {
        tabTo("box-" + group);
        page.keyboard().press("Space");
        for (int i = 1; i < nth; i++) {
            page.keyboard().press("ArrowDown");
        }
        return this;
    }

    CalculatorPage date(String box, String day, String month, String year) {
        return type(box + "-day", day).type(box + "-month", month).type(box + "-year", year);
    }

    /** Goes on with the button that the keyboard is on, or else with the one that continues, and waits for the next page. */
    void next() {
        String before = heading();
        if (!WAYS_ON.contains(focused())) {
            tabTo("go-on");
        }
        page.keyboard().press("Enter");
        page.waitForFunction(
                "before => document.querySelector('worthwhile-calculator').shadowRoot.querySelector('.view:not([hidden]) h2').innerText !== before",
                before);
    }

    /** Chooses the period in the list that comes after an amount. */
    CalculatorPage choosePer(String period) {
        page.keyboard().press("Tab");
        for (int i = 0;
                i < 6 && !period.equals(page.evaluate("() => document.querySelector('worthwhile-calculator').shadowRoot.activeElement.value")); i++) {
            page.keyboard().press("ArrowDown");
        }
        return this;
    }

    /** Presses the button that leaves the page unanswered. */
    void notKnown() {
        tabTo("not-known");
    }

    /** The page that is asked, by its id. */
    String asking() {
        return calculator().locator("form:visible").getAttribute("data-page");
    }

    boolean answered() {
        return calculator().locator(".answer").count() > 0;
    }

    List<String> asked() {
        return asked;
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
