package nl.krachtkring.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/** A page is looked at in each look and at each width. */
abstract class LooksTest extends BrowserTest {

    private static final int NARROWEST = 320;

    /** In the other looks everything is asked in each build, but pictures to look at are only taken in the endurance run. */
    private static final boolean PICTURED = Boolean.getBoolean("portal.endurance");

    /** axe asks this no more, but a label whose id stands twice belongs to the wrong thing; what is hidden has no label. */
    private static final String TWICE = "[...document.querySelectorAll('[id]:not([type=hidden])')].map(e => e.id)"
            + ".filter((id, at, all) => all.indexOf(id) !== at)";

    /**
     * One page in its looks and at both widths; the look is a cookie, so the page is asked again for another. It came in the light one,
     * which is the browser's own, and at both widths since some of a page is decided by script when it comes.
     */
    final void look(Page page, String path) {
        String name = path.equals("/") ? "home" : path.substring(1).replaceAll("[/?=]", "-");
        for (Screen screen : Screen.values()) {
            if (page.viewportSize().width != screen.width()) {
                page.setViewportSize(screen.width(), screen.height());
                page.reload();
            }
            assertFits(page);
            screenshot(page, name + "-" + screen.width() + "-licht");
            assertAccessible(page);
        }
        assertEquals(List.of(), page.evaluate(TWICE), () -> "ids that stand twice at " + page.url());
        for (String look : List.of("donker", "hoog-contrast")) {
            shown(page, look, Screen.PHONE);
            page.reload();
            // What isn't a matter of colour was asked of the light look.
            Accessibility.checkColours(page);
            for (Screen screen : Screen.values()) {
                shown(page, look, screen);
                assertFits(page);
                if (PICTURED) {
                    screenshot(page, name + "-" + screen.width() + "-" + look);
                }
            }
        }
        page.setViewportSize(NARROWEST, Screen.PHONE.height());
        assertFits(page);
        shown(page, "licht", Screen.PHONE);
    }

    private void shown(Page page, String look, Screen screen) {
        page.context().addCookies(List.of(new Cookie("weergave", look).setUrl(address())));
        page.setViewportSize(screen.width(), screen.height());
    }
}
