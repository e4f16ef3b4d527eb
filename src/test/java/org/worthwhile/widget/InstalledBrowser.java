package org.worthwhile.widget;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium that is installed on this machine, started once for all tests; nothing is downloaded. Without one, tests in
 * a browser are skipped, and say so; where {@code REQUIRE_BROWSER} is set, as it is where every change is proved, they fail.
 */
final class InstalledBrowser {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "C:/Program Files/Google/Chrome/Application/chrome.exe");
    private static Browser browser;

    private InstalledBrowser() {}

    static synchronized Browser open() {
        if (browser == null) {
            Optional<Path> program = program();
            if (program.isEmpty() && System.getenv("REQUIRE_BROWSER") != null) {
                throw new IllegalStateException("No Chromium is installed, and REQUIRE_BROWSER is set");
            }
            Assumptions.assumeTrue(program.isPresent(),
                    "No Chromium is installed: the calculator was not tried in a browser. Install chromium, or name yours in CHROMIUM.");
            browser = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.get())
                            // A container has no sandbox of its own for root.
                            .setArgs(List.of("--no-sandbox")));
        }
        return browser;
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream()).map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
