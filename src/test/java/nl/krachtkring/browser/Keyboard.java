package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Goes through a page by Tab, Enter, Space and letters alone. */
final class Keyboard {

    /** More stops than any page has; who comes round without meeting a thing can't reach it. */
    private static final int MOST_STOPS = 150;

    private Keyboard() {}

    /** Goes on from stop to stop until it stands on the target. */
    static void reach(Page page, Locator target) {
        assertThat(target).isVisible();
        for (int i = 0; i < MOST_STOPS; i++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by keyboard to " + target);
    }

    static void type(Page page, Locator field, String text) {
        reach(page, field);
        page.keyboard().type(text);
    }

    /** Presses a button, follows a link or opens a heading; a test that goes elsewhere itself must see first what came of it. */
    static void enterOn(Page page, Locator target) {
        reach(page, target);
        page.keyboard().press("Enter");
    }

    /** Ticks a box. */
    static void tick(Page page, Locator box) {
        reach(page, box);
        page.keyboard().press("Space");
        assertThat(box).isChecked();
    }
}
