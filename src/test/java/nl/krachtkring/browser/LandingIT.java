package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a page to an account and back to that page, on a phone, with what was typed. */
class LandingIT extends BrowserTest {

    private static final String SHARE = "/werkwijzen/ecogram/ervaring";
    private static final String TEXT = "We tekenden samen wie er al was. \"Meer\" dan we dachten & dat gaf rust.";
    private static final String PASSWORD = "vier kopjes thee op dinsdag";
    private static final int MOST_FIELDS = 3;
    private static final int MOST_SCREENS = 4;

    private final List<String> screens = new ArrayList<>();

    @Test
    void new_parent_lands_on_the_page_of_the_method_with_her_text() {
        Page page = typed("/werkwijzen/ecogram");
        press(page, "Eerst een account maken (je tekst gaat mee)");
        seen(page);
        int fields = page.locator("main form input:not([type=hidden]):not([type=checkbox])")
                .count();
        assertTrue(fields <= MOST_FIELDS, fields + " fields");
        register(page, "landing@demo.example");
        seen(page);
        String mail = CaughtMail.await(page, "landing@demo.example", "/aanmelden/bevestigen");
        Page other = open(Screen.PHONE, CaughtMail.link(mail, "/aanmelden/bevestigen"));
        seen(other);
        other.getByLabel("Wachtwoord", exact()).fill("niet haar wachtwoord");
        press(other, "Ja, dit is mijn adres");
        assertThat(other.getByText("Dit is niet het wachtwoord van dit account").first())
                .isVisible();
        other.getByLabel("Wachtwoord", exact()).fill(PASSWORD);
        press(other, "Ja, dit is mijn adres");
        assertThat(other.getByLabel("Wat hielp", exact())).hasValue(TEXT);
        seen(other);
        assertTrue(screens.size() <= MOST_SCREENS, screens.toString());
        assertPlaced(other);
    }

    @Test
    void who_has_an_account_lands_there_after_signing_in() {
        Page page = typed(SHARE);
        press(page, "Eerst een account maken (je tekst gaat mee)");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Inloggen"))
                .click();
        page.getByLabel("E-mailadres", exact()).fill("ouder2@demo.example");
        page.getByLabel("Wachtwoord", exact()).fill("Samen-sterk-in-2026!");
        press(page, "Inloggen");
        assertThat(page).hasURL(Pattern.compile("^[^?]*" + SHARE));
        assertThat(page.getByLabel("Wat hielp", exact())).hasValue(TEXT);
        assertThat(page.getByRole(AriaRole.RADIO, radio("Ouder")).first()).isChecked();
    }

    private void assertPlaced(Page page) {
        String address = page.url();
        press(page, "Ervaring plaatsen");
        page.navigate("/werkwijzen/ecogram");
        assertThat(page.locator(".experience").getByText(TEXT)).isVisible();
        page.navigate(address);
        assertThat(page.getByLabel("Wat hielp", exact())).hasValue("");
    }

    private Page typed(String from) {
        Page page = open(Screen.PHONE, from);
        if (!from.equals(SHARE)) {
            page.getByText("Deel je ervaring").first().click();
        }
        page.getByRole(AriaRole.RADIO, radio("Ouder")).first().check();
        page.getByLabel("Wat hielp", exact()).fill(TEXT);
        return page;
    }

    private static void register(Page page, String email) {
        page.getByLabel("E-mailadres", exact()).fill(email);
        page.getByLabel("Naam of schuilnaam", exact()).fill("Regenboog van Zuid");
        page.getByLabel("Wachtwoord", exact()).fill(PASSWORD);
        page.getByLabel(Pattern.compile("16")).check();
        page.getByLabel(Pattern.compile("huisregels", Pattern.CASE_INSENSITIVE)).check();
        press(page, "Account maken");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kijk in je mail")))
                .isVisible();
    }

    private void seen(Page page) {
        assertFits(page);
        assertEquals(200, page.request().get(page.url()).status());
        screens.add(page.url());
    }

    private static Page.GetByRoleOptions radio(String text) {
        return new Page.GetByRoleOptions().setName(text);
    }
}
