package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Words that may mean danger: who wrote them gets numbers to call at once, and a moderator finds the text on top of the queue. */
class DangerIT extends BrowserTest {

    private static final String TITLE = "Wie weet raad voor mijn zoon";

    @Test
    void a_discussion_opened_in_danger_shows_help_and_goes_on_top_of_the_queue() {
        Page parent = open(Screen.PHONE, "/demo");
        DemoDoor.enter(parent, "ouder@demo.example");
        parent.navigate("/groepen/ouders-oleander/gesprekken/nieuw");
        parent.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true)).fill(TITLE);
        parent.getByLabel("Bericht", new Page.GetByLabelOptions().setExact(true))
                .fill("Hij zegt dat hij niet meer verder kan en wil dood.");
        parent.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Plaatsen").setExact(true))
                .click();
        assertThat(parent.getByText("Is iemand nu niet veilig?")).isVisible();
        assertThat(parent.locator("a[href='tel:112']").first()).isVisible();

        Page moderator = open("/demo");
        DemoDoor.enter(moderator, "moderator@demo.example");
        moderator.navigate("/moderatie");
        // She is no member of the group: that it comes first she sees at once, what it says after a reason.
        Locator first = moderator
                .locator(".queue-item")
                .filter(new Locator.FilterOptions().setHasText("groep waar je geen lid van bent"))
                .filter(new Locator.FilterOptions().setHasText("Kijk hier eerst naar"))
                .first();
        assertThat(first).not().containsText(TITLE);
        first.click();
        moderator.getByLabel("Waarom lees je dit bericht?").fill("De woorden kunnen op gevaar wijzen");
        moderator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lees het bericht"))
                .click();
        assertThat(moderator.locator("#zaak-kop")).containsText(TITLE);
    }
}
