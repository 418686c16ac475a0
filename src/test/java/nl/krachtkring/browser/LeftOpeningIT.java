package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who began a discussion takes the first message away, and what others said can still be read. */
class LeftOpeningIT extends BrowserTest {

    private static final String TITLE = "Wie heeft een zwarte kat gezien";

    @Test
    void replies_stand_and_nothing_of_the_opening_does_without_script() {
        Page author = enter(openWithoutScript(Screen.PHONE, "/demo"), "ouder2@demo.example");
        String talk = begin(author);
        String number = talk.replaceAll(".*/gesprekken/([0-9]{15}).*", "$1");
        Page other = enter(open(Screen.DESKTOP, "/demo"), "professional@demo.example");
        other.navigate(talk);
        other.getByLabel("Reactie", exact()).fill("Bij de bakker zat er een.");
        press(other, "Reactie plaatsen");

        other.navigate(talk);
        other.getByLabel("Reactie", exact()).fill("Is ze er weer?");

        author.navigate(talk);
        author.locator("#withdraw-opening").click();
        assertThat(author.getByText("Wat anderen erop zeiden, blijft staan.")).isVisible();
        press(author, "Weghalen");
        assertThat(author.getByText("Je tekst is weggehaald.").first()).isVisible();

        Page visitor = open(Screen.PHONE, talk.substring(address().length()));
        assertTrue(visitor.url().endsWith("/" + number + "/gesprek"), visitor.url());
        assertThat(visitor.locator("h1")).hasText("Gesprek zonder eerste bericht");
        assertThat(visitor.locator(".opening")).containsText("heeft het eerste bericht weggehaald");
        assertThat(visitor.getByText("Bij de bakker zat er een.")).isVisible();
        assertFalse(visitor.content().contains("Poekie") || visitor.content().contains("zwarte kat"), "her words");
        assertFalse(visitor.locator(".opening").innerHTML().contains("Amira"), "her name");
        assertFits(visitor);
        assertAccessible(visitor);
        screenshot(visitor, "opening-weg-360");
        visitor.navigate("/groepen/oleanderbuurt");
        assertThat(visitor.locator("#gesprekken")).containsText("Gesprek zonder eerste bericht");
        assertThat(visitor.locator("#gesprekken")).not().containsText(TITLE);
        assertEquals(404, visitor.request().get(address() + "/wie/" + number).status());

        // Typed under the title that was: it is placed all the same.
        press(other, "Reactie plaatsen");
        assertThat(other.locator(".stream").getByText("Is ze er weer?")).isVisible();
        assertThat(other.locator(".opening .comment-actions")).not().containsText("Meld aan moderator");
        assertAccessible(other);
        screenshot(other, "opening-weg-1280");
        author.navigate(talk);
        assertThat(author.locator("#withdraw-opening, #edit-opening")).hasCount(0);
        author.navigate("/mijn/bijdragen");
        assertThat(author.locator("main")).containsText("Weggehaald");
        assertThat(author.locator("main")).not().containsText("Poekie");

        // Said again within ten minutes it is another discussion, by two clicks on its button one.
        String again = begin(author);
        assertNotEquals(number, again.replaceAll(".*/gesprekken/([0-9]{15}).*", "$1"));
        assertThat(author.locator("h1")).hasText(TITLE);
        visitor.navigate("/groepen/oleanderbuurt");
        assertThat(visitor.locator("#gesprekken").getByText(TITLE)).hasCount(1);
    }

    private static String begin(Page author) {
        author.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        author.getByLabel("Titel", exact()).fill(TITLE);
        author.getByLabel("Bericht", exact()).fill("Ze heet Poekie.");
        author.locator("#send").dblclick();
        author.waitForURL(Pattern.compile(".*/gesprekken/[0-9]{15}.*"));
        author.waitForLoadState();
        return author.url().replaceAll("[?#].*", "");
    }

    private static Page enter(Page page, String account) {
        DemoDoor.enter(page, account);
        return page;
    }
}
