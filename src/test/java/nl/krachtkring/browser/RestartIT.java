package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import nl.krachtkring.launch.TestPortal;
import org.junit.jupiter.api.Test;

/** The server is ended and started while somebody types: nothing of it is lost, and she is still signed in. */
class RestartIT extends BrowserTest {

    private static final String BEFORE = "Dit schreef ik ervoor";
    private static final String WHOLE = BEFORE + ", dit toen alles stil was";
    private static final double SOON_MILLIS = 60_000;

    @Test
    void what_is_typed_while_the_server_is_away_is_kept_when_it_is_back() {
        expectTrouble();
        Page phone = enter(Screen.PHONE);
        String talk = discussion(phone);
        phone.locator("#text").pressSequentially(BEFORE);
        Locator line = phone.locator("#text-kept");
        assertThat(line).hasText("Je concept is bewaard.", soon());
        TestPortal.end();
        try {
            phone.locator("#text").pressSequentially(WHOLE.substring(BEFORE.length()));
            assertThat(line).containsText("nog niet bewaard", within());
            assertThat(phone.locator("#text")).hasValue(WHOLE);
        } finally {
            TestPortal.startAgain();
        }
        assertThat(line).hasText("Je concept is bewaard.", soon());

        Page laptop = enter(Screen.DESKTOP);
        laptop.navigate(talk);
        assertThat(laptop.locator("#text")).hasValue(WHOLE);
        press(phone, "Reactie plaatsen");
        assertThat(phone.locator(".stream").getByText(WHOLE)).isVisible();
    }

    private Page enter(Screen screen) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, "ouder2@demo.example");
        return page;
    }

    private static String discussion(Page page) {
        page.navigate("/groepen/oleanderbuurt");
        DemoTalks.openHomework(page);
        page.waitForURL("**/gesprekken/**");
        return page.url();
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(SOON_MILLIS);
    }

    private static LocatorAssertions.ContainsTextOptions within() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MILLIS);
    }
}
