package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What is new since somebody was here, the way to it, and a link to one reply. */
class ReadingIT extends BrowserTest {

    private static final String QUESTION = "Wie gaat er mee naar de speeltuin?";
    private static final String ANSWER = "Wij komen ook, met z'n drieën.";

    @Test
    void parent_finds_what_others_said_since_she_was_here_without_script() {
        Page parent = enter(options(Screen.PHONE).setJavaScriptEnabled(false), "ouder@demo.example");
        parent.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        parent.getByLabel("Titel", exact()).fill(QUESTION);
        parent.getByLabel("Bericht", exact()).fill("Zaterdag om tien uur.");
        press(parent, "Plaatsen");
        String discussion = parent.url().replaceAll("[?#].*", "");
        assertThat(parent.locator(".unread-line")).hasCount(0);

        Page other = enter(options(Screen.DESKTOP), "ouder2@demo.example");
        other.navigate("/mijn/gesprekken?toon=ongelezen");
        assertThat(other.getByText(QUESTION)).isVisible();
        assertThat(other.getByText("Nog niet gelezen").first()).isVisible();
        other.navigate("/groepen/oleanderbuurt?toon=zonder-reactie");
        assertThat(other.getByText(QUESTION)).isVisible();
        other.navigate(discussion);
        other.getByLabel("Reactie", exact()).fill(ANSWER);
        press(other, "Reactie plaatsen");
        assertThat(other.getByText(ANSWER)).isVisible();
        assertThat(other.locator(".unread-line")).hasCount(0);
        other.navigate("/groepen/oleanderbuurt?toon=zonder-reactie");
        assertThat(other.getByText(QUESTION)).hasCount(0);

        parent.navigate("/mijn/gesprekken?toon=ongelezen");
        assertThat(parent.getByText("Nieuwe reacties").first()).isVisible();
        assertFits(parent);
        screenshot(parent, "gesprekken-ongelezen-360");
        parent.getByText(QUESTION).click();
        assertThat(parent.getByText("Nieuw sinds je vorige bezoek")).isVisible();
        parent.getByText("Naar de eerste nieuwe reactie").click();
        assertTrue(parent.url().matches(".*#reactie-[0-9]{15}"), parent.url());
        assertThat(parent.getByText("Nieuw sinds je vorige bezoek")).isVisible();
        screenshot(parent, "gesprek-nieuw-360");
        parent.navigate(discussion);
        assertThat(parent.locator(".unread-line")).hasCount(0);
        assertThat(parent.locator("#first-new")).hasCount(0);

        Page visitor = open(Screen.PHONE, discussion.substring(address().length()));
        assertThat(visitor.getByText(ANSWER)).isVisible();
        assertThat(visitor.locator(".unread-line, .state-personal, #first-new")).hasCount(0);
    }

    @Test
    void time_of_a_reply_is_a_link_to_it_and_tells_the_exact_one() {
        Page page = open(Screen.PHONE, "/groepen/oleanderbuurt");
        DemoTalks.openHomework(page);
        Locator time = page.locator(".stream .when").last();
        assertTrue(
                time.getAttribute("title").matches("\\d+ \\p{L}+ \\d{4}, \\d\\d:\\d\\d"), time.getAttribute("title"));
        assertFalse(time.innerText().isBlank());
        time.click();
        String link = page.url();
        assertTrue(link.matches(".*\\?vanaf=([0-9]{15})#reactie-\\1"), link);
        Page elsewhere = open(Screen.PHONE, link.substring(address().length()));
        assertThat(elsewhere.locator(".comment:target")).isVisible();
        assertAccessible(elsewhere);
        assertFits(elsewhere);
        screenshot(elsewhere, "reactie-link-360");
        elsewhere.navigate(link.replaceAll("/[a-z0-9-]+\\?", "/oude-titel?"));
        assertTrue(elsewhere.url().contains("?vanaf="), elsewhere.url());
        assertThat(elsewhere.locator(".comment:target")).isVisible();
    }

    private Page enter(Browser.NewContextOptions options, String account) {
        Page page = open(options, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
