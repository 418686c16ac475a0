package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writing: what is typed is kept and comes back, can be looked at, and is sent with two taps. */
class WritingIT extends BrowserTest {

    private static final double PATIENCE_MILLIS = 20_000;
    private static final String SCRIPT = "<img src=x onerror=alert(1)><script>alert(2)</script>";

    private int taps;

    @Test
    void reply_on_a_phone_takes_two_taps_and_the_typing() {
        Page page = enter(Screen.PHONE, "ouder@demo.example");
        page.navigate(discussion(page, "Wie heeft een tip voor de eerste schooldag?"));
        tap(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reageren")));
        assertThat(page.locator("#text")).isFocused();
        page.keyboard().type("Samen vast een keer langslopen.");
        tap(page.locator("#place"));
        assertThat(page.locator(".stream").getByText("Samen vast een keer langslopen."))
                .isVisible();
        assertEquals(2, taps);
        assertThat(page.locator("#text")).hasValue("");
    }

    @Test
    void draft_survives_a_lost_connection_and_an_ended_sign_in_and_waits_on_another_device() {
        Page phone = enter(Screen.PHONE, "ouder@demo.example");
        String talk = discussion(phone, "Hoe gaat het bij jullie met huiswerk?");
        phone.navigate(talk);
        phone.locator("#text").pressSequentially("Bij ons pas na het eten");
        assertThat(phone.locator("#text-kept")).hasText("Je concept is bewaard.", patient());
        phone.context().setOffline(true);
        phone.locator("#text").pressSequentially(", en met muziek");
        assertThat(phone.locator("#text-kept")).containsText("nog niet bewaard", said());
        assertThat(phone.locator("#text")).hasValue("Bij ons pas na het eten, en met muziek");
        phone.context().setOffline(false);
        assertThat(phone.locator("#text-kept")).hasText("Je concept is bewaard.", patient());
        phone.context().clearCookies();
        phone.locator("#text").pressSequentially(" aan.");
        assertThat(phone.locator("#text-kept")).containsText("nog niet bewaard", said());
        screenshot(phone, "concept-nog-niet-bewaard-360");

        Page laptop = enter(Screen.DESKTOP, "ouder@demo.example");
        laptop.navigate("/mijn/bijdragen");
        assertThat(laptop.getByText("Bij ons pas na het eten, en met muziek")).isVisible();
        assertAccessible(laptop);
        screenshot(laptop, "concepten-1280");
        laptop.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Reactie op: Hoe gaat het bij jullie met huiswerk?"))
                .click();
        assertThat(laptop.locator("#text")).hasValue("Bij ons pas na het eten, en met muziek");
        assertThat(laptop.locator("#text-kept")).containsText("Alleen jij ziet het");
        assertAccessible(laptop);
        screenshot(laptop, "concept-terug-1280");
        looks(talk);

        Page other = enter(Screen.DESKTOP, "ouder2@demo.example");
        other.navigate(talk);
        assertThat(other.locator("#text")).hasValue("");
        other.navigate("/mijn/bijdragen");
        assertThat(other.getByText("Bij ons pas na het eten")).hasCount(0);
        other.navigate("/zoeken?q=muziek");
        assertThat(other.getByText("Bij ons pas na het eten")).hasCount(0);

        press(laptop, "Reactie plaatsen");
        assertThat(laptop.locator(".stream").getByText("Bij ons pas na het eten, en met muziek"))
                .isVisible();
        laptop.navigate("/mijn/bijdragen");
        assertThat(laptop.locator("#concepten").getByText("Hoe gaat het bij jullie met huiswerk?"))
                .hasCount(0);
    }

    @Test
    void without_script_a_text_is_looked_at_kept_and_thrown_away() {
        Page phone = openWithoutScript(Screen.PHONE, "/demo");
        DemoDoor.enter(phone, "ouder2@demo.example");
        phone.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        assertThat(phone.locator("#body-tools")).isHidden();
        phone.getByLabel("Bericht", exact()).fill("Wij **zoeken** een oppas. " + SCRIPT);
        press(phone, "Voorbeeld");
        assertThat(phone.locator("#voorbeeld strong")).hasText("zoeken");
        assertThat(phone.locator("#voorbeeld img")).hasCount(0);
        assertThat(phone.locator("#voorbeeld script")).hasCount(0);
        assertThat(phone.getByLabel("Bericht", exact())).hasValue("Wij **zoeken** een oppas. " + SCRIPT);
        assertFits(phone);
        screenshot(phone, "voorbeeld-zonder-script-360");
        phone.getByLabel("Titel", exact()).fill("Oppas");
        press(phone, "Concept opslaan");
        assertThat(phone.getByText("Je concept is bewaard.").first()).isVisible();
        assertThat(phone.getByLabel("Titel", exact())).hasValue("Oppas");

        Page laptop = enter(Screen.DESKTOP, "ouder2@demo.example");
        laptop.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        assertThat(laptop.getByLabel("Titel", exact())).hasValue("Oppas");
        laptop.navigate("/groepen/ouders-oleander/gesprekken/nieuw");
        assertThat(laptop.getByLabel("Titel", exact())).hasValue("");

        phone.navigate("/mijn/bijdragen");
        assertThat(phone.getByText("Nieuw gesprek in: Oleanderbuurt")).isVisible();
        screenshot(phone, "concepten-360");
        assertFits(phone);
        press(phone, "Concept weggooien");
        assertThat(phone.getByText("Je concept is weg.").first()).isVisible();
        assertThat(phone.getByText("Nieuw gesprek in: Oleanderbuurt")).hasCount(0);
    }

    @Test
    void tools_and_paste_write_markdown_and_the_preview_runs_nothing() {
        Page page = enter(Screen.DESKTOP, "professional@demo.example");
        page.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        Locator body = page.getByLabel("Bericht", exact());
        body.fill("");
        body.focus();
        press(page, "Vet");
        page.keyboard().type("samen");
        assertThat(body).hasValue("**samen**");
        body.fill("");
        press(page, "Lijst");
        assertThat(body).hasValue("- tekst");
        body.fill("Lees");
        press(page, "Link");
        page.keyboard().type("https://www.nji.nl");
        assertTrue(body.inputValue().contains("](https://www.nji.nl)"), body.inputValue());
        body.fill("");
        paste(
                page,
                "<h1>Plan</h1><p>Zie <a href='https://www.nji.nl/a'>hier</a> en <b>let op</b>"
                        + "<a href='javascript:alert(1)'>niet</a></p><ul><li>een</li><li>twee</li></ul>"
                        + "<p style='mso-list:l0 level1 lfo1'>·   van Word</p><blockquote>gezegd</blockquote>"
                        + "<script>alert(3)</script>");
        assertThat(body)
                .hasValue(
                        "## Plan\n\nZie [hier](https://www.nji.nl/a) en **let op**niet\n\n- een\n- twee\n\n- van Word\n\n"
                                + "> gezegd");
        body.fill(body.inputValue() + "\n\n" + SCRIPT);
        press(page, "Voorbeeld");
        assertThat(page.locator("#voorbeeld h2")).hasText("Plan");
        assertThat(page.locator("#voorbeeld img")).hasCount(0);
        assertThat(page.locator("#voorbeeld")).isFocused();
        assertAccessible(page);
        assertFits(page);
        screenshot(page, "schrijven-1280");
        body.fill("");
    }

    @Test
    void quote_leads_back_and_goes_with_what_it_quotes() {
        Page parent = enter(Screen.PHONE, "ouder@demo.example");
        String talk = discussion(parent, "Wie kent een fijne sportclub?");
        Page other = enter(Screen.DESKTOP, "ouder2@demo.example");
        other.navigate(talk);
        other.locator("#text").fill("De zwemclub **aan de plas**, zeker.");
        press(other, "Reactie plaatsen");
        assertThat(other.locator(".stream").getByText("zeker")).isVisible();

        Page phone = openWithoutScript(Screen.PHONE, "/demo");
        DemoDoor.enter(phone, "ouder@demo.example");
        phone.navigate(talk);
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Citeer"))
                .click();
        String begun = phone.locator("#text").inputValue();
        assertTrue(begun.contains("> De zwemclub **aan de plas**, zeker."), begun);
        phone.locator("#text").fill(begun + "Daar zwemmen wij ook!");
        press(phone, "Reactie plaatsen");
        Locator quote = phone.locator(".stream blockquote");
        assertThat(quote).containsText("schreef");
        assertTrue(quote.locator("a").getAttribute("href").matches("/gesprekken/.*#reactie-[0-9]{15}"));
        assertFits(phone);
        screenshot(phone, "citaat-360");
        parent.navigate(talk);
        assertAccessible(parent);

        other.navigate(talk);
        other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weghalen"))
                .click();
        other.locator("#withdraw").click();
        parent.navigate(talk);
        assertThat(parent.locator(".stream blockquote")).hasText("Deze reactie is weggehaald.");
        assertThat(parent.locator(".stream")).containsText("Daar zwemmen wij ook!");
        assertThat(parent.getByText("De zwemclub")).hasCount(0);
    }

    /** The same form in the other colours, looked at by axe too. */
    private void looks(String talk) {
        Page dark = openDark(Screen.PHONE, "/demo");
        Page contrast = openHighContrast(Screen.PHONE, "/demo");
        for (Page page : new Page[] {dark, contrast}) {
            DemoDoor.enter(page, "professional@demo.example");
            page.navigate(talk);
            page.locator("#text").fill("Een **vet** woord");
            press(page, "Voorbeeld");
            assertThat(page.locator("#voorbeeld strong")).hasText("vet");
            assertAccessible(page);
            assertFits(page);
            screenshot(page, "schrijven-360-" + (page == dark ? "donker" : "contrast"));
            page.locator("#text").fill("");
        }
    }

    private static void paste(Page page, String html) {
        page.evaluate(
                "given => { const held = new DataTransfer(); held.setData('text/html', given.html);"
                        + " document.querySelector('#body').dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: held, bubbles: true, cancelable: true })); }",
                Map.of("html", html));
    }

    /** The address of a new discussion. */
    private static String discussion(Page page, String title) {
        page.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        page.getByLabel("Titel", exact()).fill(title);
        page.getByLabel("Bericht", exact()).fill("Vertel eens.");
        press(page, "Plaatsen");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
        return page.url().replaceAll("[?#].*", "");
    }

    private void tap(Locator what) {
        taps++;
        what.first().click();
    }

    private static LocatorAssertions.HasTextOptions patient() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MILLIS);
    }

    private static LocatorAssertions.ContainsTextOptions said() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
    }

    private Page enter(Screen screen, String account) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
