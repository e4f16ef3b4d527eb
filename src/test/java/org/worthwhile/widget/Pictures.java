package org.worthwhile.widget;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Pictures of what stands on the screen, to be looked at one by one; taken where the property {@code pictures} names a folder. */
final class Pictures {

    private static final String FOLDER = System.getProperty("pictures");

    private Pictures() {}

    static void take(CalculatorPage calculator, String name) {
        if (FOLDER == null) {
            return;
        }
        ViewportSize before = calculator.page().viewportSize();
        for (int width : new int[] {320, 768, 1280}) {
            calculator.page().setViewportSize(width, 900);
            calculator.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(FOLDER, name + "-" + width + ".png")));
        }
        calculator.page().setViewportSize(before.width, before.height);
    }
}
