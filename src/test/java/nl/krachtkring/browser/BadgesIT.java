package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Somebody asks for a badge, her organisation confirms it in two clicks, and it changes beside what she wrote. */
class BadgesIT extends BrowserTest {

    private static final String REPLY = "Ik kan op woensdag een half uur langskomen om mee te kijken.";
    private static final String KIEZEL = "Jeugdhulp De Kiezel";

    @Test
    void professional_asks_and_the_contact_of_her_organisation_confirms_in_two_clicks() {
        Page page = open(Screen.PHONE, "/demo");
        DemoDoor.enter(page, "begeleider@demo.example");
        page.navigate("/groepen/oleanderbuurt");
        DemoTalks.openHomework(page);
        page.getByLabel("Reactie", new Page.GetByLabelOptions().setExact(true)).fill(REPLY);
        press(page, "Reactie plaatsen");
        assertThat(page.getByText(REPLY)).isVisible();
        String discussion = page.url().replaceAll("[?#].*", "");

        page.navigate("/mijn/profiel");
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("professional").setExact(true))
                .check();
        page.locator("#listed").selectOption(new SelectOption().setLabel(KIEZEL));
        press(page, "Badge aanvragen");
        assertThat(page.locator("#badges").getByText("Nog niet bevestigd").first())
                .isVisible();
        assertBadge(discussion, "professional (nog niet bevestigd)");

        String mail = CaughtMail.await(page, "professional@demo.example", "/badge/bevestigen");
        String link = CaughtMail.link(mail, "/badge/bevestigen");
        Page contact = open(Screen.PHONE, link);
        assertThat(contact.getByText(KIEZEL).first()).isVisible();
        assertFits(contact);
        assertAccessible(contact);
        screenshot(contact, "badge-360");
        press(contact, "Bevestigen");
        assertThat(contact.getByText("De badge is bevestigd.")).isVisible();
        assertBadge(discussion, "professional · " + KIEZEL);

        contact.navigate(link);
        assertThat(contact.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bevestigen")))
                .hasCount(0);
        CaughtMail.await(page, "begeleider@demo.example", "bevestigd");
    }

    @Test
    void administrator_sees_what_waits_and_decides_with_a_reason() {
        Page page = open("/demo");
        DemoDoor.enter(page, "beheerder@demo.example");
        page.navigate("/mijn");
        page.locator("main a[href='/mijn/badges']").click();
        assertFits(page);
        assertAccessible(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gerda Smit"))
                .click();
        assertAccessible(page);
        press(page, "Niet bevestigen");
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        page.getByLabel("Waarom niet?").fill("Bel eerst even met je teamleider.");
        press(page, "Niet bevestigen");
        assertThat(page.getByText("Gerda Smit")).hasCount(0);
        CaughtMail.await(page, "gerda@demo.example", "teamleider");
    }

    private void assertBadge(String discussion, String words) {
        Page reader = open(discussion);
        Locator comment = reader.locator("li.comment")
                .filter(new Locator.FilterOptions().setHasText(REPLY))
                .last();
        assertThat(comment.locator(".badge").last()).hasText(words);
    }
}
