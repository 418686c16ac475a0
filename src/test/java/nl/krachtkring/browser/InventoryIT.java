package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A professional says that her organisation works with a method, its contact confirms in two clicks from the mail, and it ends again. */
class InventoryIT extends BrowserTest {

    private static final String METHOD = "/werkwijzen/rots-en-water";
    private static final String KADE = "Wijkteam De Kade";

    @Test
    void professional_adds_her_organisation_and_its_contact_confirms_in_two_clicks() {
        Page page = open(Screen.PHONE, "/demo");
        signIn(page, "noor@demo.example");
        page.navigate(METHOD);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wij werken hiermee"))
                .click();
        assertFits(page);
        assertAccessible(page);
        press(page, "Zet ons erbij");
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        assertThat(page.locator("legend", new Page.LocatorOptions().setHasText("Hoe vaak")))
                .hasText("Hoe vaak (verplicht)");
        page.getByLabel("in een groep").check();
        page.getByLabel("elke maand").check();
        page.getByLabel("Gemeente").fill("Kadestad");
        screenshot(page, "wij-werken-hiermee-360");
        press(page, "Zet ons erbij");
        assertThat(page.getByText("Het staat erbij.")).isVisible();
        assertThat(row(page)).containsText("nog niet bevestigd");

        page.navigate(METHOD + "/wij-werken-hiermee");
        page.getByLabel("in een groep").check();
        page.getByLabel("elke week").check();
        page.getByLabel("Gemeente").fill("kadestad");
        press(page, "Zet ons erbij");
        assertThat(page.getByText("Dit staat er al").first()).isVisible();
        assertThat(page.getByLabel("in een groep")).isChecked();

        page.navigate("/mijn");
        assertThat(page.locator("#wacht-op-jou")).hasCount(0);
        Page waits = open(Screen.PHONE, "/demo");
        signIn(waits, "annelies@demo.example");
        waits.navigate("/mijn");
        assertFits(waits);
        assertAccessible(waits);
        screenshot(waits, "mijn-contactpersoon-360");
        waits.setViewportSize(Screen.DESKTOP.width(), Screen.DESKTOP.height());
        screenshot(waits, "mijn-contactpersoon-1280");
        waits.locator("#wacht-op-jou a")
                .filter(new Locator.FilterOptions().setHasText("Rots en Water"))
                .click();
        assertThat(waits.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Dit klopt").setExact(true)))
                .isVisible();

        String mail = CaughtMail.await(page, "annelies@demo.example", "/inventarisatie/bevestigen");
        String link = CaughtMail.link(mail, "/inventarisatie/bevestigen");
        Page contact = open(Screen.PHONE, link);
        assertThat(contact.getByText("Noor de Graaf").first()).isVisible();
        assertFits(contact);
        assertAccessible(contact);
        screenshot(contact, "inzet-bevestigen-360");
        press(contact, "Dit klopt");
        assertThat(contact.getByText("Dit is bevestigd.")).isVisible();
        assertThat(row(contact)).containsText("bevestigd door de contactpersoon");
        waits.navigate("/mijn");
        assertThat(waits.locator("#wacht-op-jou")).hasCount(0);
        contact.navigate(link);
        assertThat(contact.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dit klopt")))
                .hasCount(0);
        CaughtMail.await(page, "noor@demo.example", "Dat is nu bevestigd");

        page.navigate(METHOD);
        row(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Bevestigen of beëindigen"))
                .click();
        assertAccessible(page);
        press(page, "Dit is voorbij");
        assertThat(page.getByText("Dit is verwerkt.")).isVisible();
        assertThat(row(page)).containsText("tot en met");
        assertThat(row(page).getByText("Bevestigen of beëindigen")).hasCount(0);
    }

    @Test
    void parent_reads_who_works_with_it_and_why_she_cannot_say_it() {
        Page page = open(Screen.PHONE, "/werkwijzen/triple-p");
        assertThat(page.getByText("al een jaar niet nagekeken")).hasCount(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wij werken hiermee"))
                .click();
        assertThat(page.getByText("Log eerst in.")).isVisible();
        page.navigate("/werkwijzen/home-start");
        assertThat(page.getByText("nog niet bevestigd")).hasCount(1);
        signIn(page, "ouder@demo.example");
        page.navigate("/werkwijzen/triple-p/wij-werken-hiermee");
        assertThat(page.getByText("Alleen een professional")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet ons erbij")))
                .hasCount(0);
    }

    @Test
    void inventory_is_filtered_turned_into_a_matrix_and_passed_on_without_script() {
        Page page = openWithoutScript(Screen.PHONE, "/");
        page.getByText("Menu").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wie gebruikt wat"))
                .first()
                .click();
        assertFits(page);
        page.getByLabel("Gemeente").selectOption("Kadestad");
        press(page, "Laat zien");
        assertThat(page).hasURL(Pattern.compile(".*/inventarisatie\\?regio=&gemeente=Kadestad$"));
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Waterhoek")))
                .hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Toon werkwijzen naast organisaties"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*gemeente=Kadestad&toon=matrix#lijst$"));
        assertFits(page);
        look(open(Screen.PHONE, "/inventarisatie"), "inventarisatie-360");
        look(open(Screen.PHONE, "/inventarisatie?toon=matrix"), "inventarisatie-matrix-360");
        Page wide = open(Screen.DESKTOP, "/inventarisatie?toon=matrix");
        look(wide, "inventarisatie-matrix-1280");
        wide.navigate("/inventarisatie?gemeente=Nergens");
        assertThat(wide.getByText("Hier is nog niets bekend.")).isVisible();
        wide.navigate("/inventarisatie");
        look(wide, "inventarisatie-1280");
        screenshot(openDark(Screen.PHONE, "/inventarisatie"), "inventarisatie-donker-360");
        screenshot(openHighContrast(Screen.PHONE, "/inventarisatie"), "inventarisatie-contrast-360");
    }

    private static void look(Page page, String name) {
        assertFits(page);
        assertAccessible(page);
        screenshot(page, name);
    }

    private static void signIn(Page page, String account) {
        page.navigate("/inloggen");
        page.getByLabel("E-mailadres").fill(account);
        page.getByLabel("Wachtwoord", exact()).fill("Samen-sterk-in-2026!");
        press(page, "Inloggen");
        page.waitForURL(Pattern.compile(".*/mijn.*"));
    }

    private static Locator row(Page page) {
        return page.locator("section:has(#wie-werkt) > ul.list > li")
                .filter(new Locator.FilterOptions().setHasText(KADE));
    }
}
