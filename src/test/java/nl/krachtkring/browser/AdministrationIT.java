package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Administration by person: an account found for a reason, and a role given and taken while a page is open. */
class AdministrationIT extends BrowserTest {

    private static final String WHY = "Melding van de begeleider van de groep";

    @Test
    void role_that_is_taken_away_is_gone_with_the_next_request_of_an_open_page() {
        Page editor = enter("redacteur@demo.example");
        assertEquals(200, editor.navigate("/organisaties/nieuw").status());
        Page administrator = enter("beheerder@demo.example");
        openAccount(administrator, "redacteur@demo.example");
        button(administrator, "Neem terug: redacteur").click();
        confirm(administrator);
        assertThat(administrator.getByText("De rol is veranderd").first()).isVisible();
        assertEquals(404, editor.navigate("/organisaties/nieuw").status());
        button(administrator, "Geef: redacteur").click();
        confirm(administrator);
        assertThat(button(administrator, "Neem terug: redacteur")).isVisible();
        assertEquals(200, editor.navigate("/organisaties/nieuw").status());
    }

    private Page enter(String account) {
        Page page = open("/demo");
        DemoDoor.enter(page, account);
        return page;
    }

    private static void openAccount(Page page, String email) {
        page.navigate("/beheer/accounts");
        page.getByLabel("E-mailadres of naam").fill(email);
        page.getByLabel("Reden").fill("kort");
        button(page, "Zoek").click();
        assertThat(page.getByText("Schrijf in 10").first()).isVisible();
        page.getByLabel("Reden").fill(WHY);
        button(page, "Zoek").click();
        page.locator("#found .list-title").first().click();
        assertThat(page.getByText(email)).isVisible();
    }

    private static void confirm(Page page) {
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Rol veranderen"));
        dialog.getByLabel("Reden").fill(WHY);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bevestig"))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
