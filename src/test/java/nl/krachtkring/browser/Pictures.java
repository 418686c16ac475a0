package nl.krachtkring.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;

/** Pictures of pages, for people to look at. */
final class Pictures {

    private static final int TRIES = 3;

    private Pictures() {}

    /** Of the whole page, in {@code target/screenshots}. A browser that was just given another width may refuse the first ones. */
    static void keep(Page page, String name) {
        Page.ScreenshotOptions whole =
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screenshots", name + ".png"));
        for (int tries = 1; ; tries++) {
            try {
                page.screenshot(whole);
                return;
            } catch (PlaywrightException e) {
                if (tries == TRIES || !e.getMessage().contains("Unable to capture screenshot")) {
                    throw e;
                }
            }
        }
    }
}
