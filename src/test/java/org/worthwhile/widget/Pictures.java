package org.worthwhile.widget;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Pictures of what stands on the screen, to be looked at one by one; taken where the property {@code pictures} names a folder. */
final class Pictures {

    private static final String FOLDER = System.getProperty("pictures");

    /** Charts that are still asked for have come or failed, and what is drawn anew for this width stands; the longest wait is 5 seconds. */
    private static final String STILL = """
            () => new Promise((still) => {
              const root = document.querySelector('worthwhile-calculator').shadowRoot;
              const begun = performance.now();
              let height = -1;
              let times = 0;
              const look = () => {
                const now = document.documentElement.scrollHeight;
                times = now === height && ![...root.querySelectorAll('.chart.waiting')].some((one) => one.checkVisibility()) ? times + 1 : 0;
                height = now;
                if (times > 5 || performance.now() - begun > 5000) still(); else requestAnimationFrame(look);
              };
              look();
            })""";

    private Pictures() {}

    static void take(CalculatorPage calculator, String name) {
        if (FOLDER == null) {
            return;
        }
        ViewportSize before = calculator.page().viewportSize();
        for (int width : new int[] {320, 768, 1280}) {
            calculator.page().setViewportSize(width, 900);
            calculator.page().evaluate(STILL);
            calculator.page().screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setTimeout(120_000).setPath(Path.of(FOLDER, name + "-" + width + ".png")));
        }
        calculator.page().setViewportSize(before.width, before.height);
    }
}
