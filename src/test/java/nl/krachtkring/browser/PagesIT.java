package nl.krachtkring.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public page fits a phone, is accessible in light and dark, and has its picture taken. */
class PagesIT extends BrowserTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/bestaat-niet"})
    void page_is_accessible_and_fits_at_every_width(String path) {
        String name = path.equals("/") ? "home" : path.substring(1).replace('/', '-');
        for (Screen screen : Screen.values()) {
            Page page = open(screen, path);
            assertFits(page);
            assertAccessible(page);
            screenshot(page, name + "-" + screen.width());
            Page dark = openDark(screen, path);
            assertAccessible(dark);
            screenshot(dark, name + "-" + screen.width() + "-dark");
        }
    }
}
