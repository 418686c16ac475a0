package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ways in: a code by mail, a passkey, a password that one looks at. */
class AccountsIT extends BrowserTest {

    private static final String PASSWORD = "Samen-sterk-in-2026!";
    private static final Pattern DIGITS = Pattern.compile("\\\\n(\\d{6})\\\\n");

    @Test
    void six_digits_from_a_mail_let_in_and_lead_back() {
        Page page = open(Screen.PHONE, "/inloggen?terug=/groepen");
        page.getByRole(AriaRole.LINK, link("Stuur mij een code")).click();
        page.getByLabel("E-mailadres", exact()).fill("ouder2@demo.example");
        press(page, "Stuur mij een code");
        String mail = CaughtMail.await(page, "ouder2@demo.example", "/inloggen/link");
        Matcher digits = DIGITS.matcher(mail);
        assertTrue(digits.find(), mail);
        page.getByLabel("Code", exact()).fill(digits.group(1));
        press(page, "Inloggen");
        assertThat(page).hasURL(Pattern.compile("^[^?]*/groepen$"));
        assertSignedIn(page);
        linkBesideThemIsUsedUp(mail);
    }

    private void linkBesideThemIsUsedUp(String mail) {
        Page other = open(CaughtMail.link(mail, "/inloggen/link"));
        assertThat(heading(other, "Deze link werkt niet meer")).isVisible();
    }

    @Test
    void password_can_be_looked_at_where_there_is_script() {
        Page page = open(Screen.PHONE, "/inloggen");
        page.getByLabel("Wachtwoord", exact()).fill("vier kopjes thee");
        press(page, "Laat zien");
        assertThat(page.getByLabel("Wachtwoord", exact())).hasAttribute("type", "text");
        press(page, "Verberg");
        assertThat(page.getByLabel("Wachtwoord", exact())).hasAttribute("type", "password");
        Page plain = openWithoutScript(Screen.PHONE, "/inloggen");
        assertThat(plain.getByText("Laat zien")).isHidden();
        assertThat(plain.getByText("Inloggen met een passkey")).isHidden();
    }

    /** Every field for a password, on every page that has one, can be looked at and hidden again. */
    @Test
    void every_password_can_be_looked_at() {
        Page page = open(Screen.PHONE, "/demo");
        DemoDoor.enter(page, "ouder@demo.example");
        page.navigate("/mijn/veiligheid");
        assertEquals(3, page.locator("input[type=password]").count());
        lookAtAll(page);
        signOut(page);
        for (String path : List.of("/inloggen", "/aanmelden")) {
            page.navigate(path);
            assertEquals(1, page.locator("input[type=password]").count(), path);
            lookAtAll(page);
        }
    }

    private static void lookAtAll(Page page) {
        for (Locator field : page.locator("input[type=password]").all()) {
            String id = field.getAttribute("id");
            Locator button = page.locator("#" + id + "-show");
            button.click();
            assertThat(page.locator("#" + id)).hasAttribute("type", "text");
            button.click();
            assertThat(page.locator("#" + id)).hasAttribute("type", "password");
        }
    }

    /** What the eye reads first the keyboard reaches first, and nothing is passed over. */
    @Test
    void keyboard_goes_through_sign_in_register_and_safety_as_the_eye_does() {
        Page page = open(Screen.PHONE, "/inloggen");
        assertInOrder(page);
        page.navigate("/aanmelden");
        assertInOrder(page);
        DemoDoor.enter(page, "ouder@demo.example");
        page.navigate("/mijn/veiligheid");
        assertInOrder(page);
    }

    /** Tabs from the first thing of the page that takes the focus to the last, and compares where each stands. */
    private static void assertInOrder(Page page) {
        page.locator("main").evaluate("main => main.focus()");
        List<String> reached = new ArrayList<>();
        double lowest = -1;
        while (true) {
            page.keyboard().press("Tab");
            Object[] at = ((List<?>) page.evaluate(
                            "() => { const e = document.activeElement; const r = e.getBoundingClientRect();"
                                    + " return [e.closest('main') !== null, r.top + scrollY,"
                                    + " e.id || e.textContent.trim(), r.bottom + scrollY]; }"))
                    .toArray();
            if (!Boolean.TRUE.equals(at[0])) {
                break;
            }
            double bottom = ((Number) at[3]).doubleValue();
            assertTrue(bottom > lowest, () -> page.url() + ": " + at[2] + " stands above what came before it");
            lowest = ((Number) at[1]).doubleValue();
            reached.add(String.valueOf(at[2]));
        }
        Object all = page.locator("main")
                .evaluate("main => [...main.querySelectorAll('a[href], button, input, select, textarea, summary')]"
                        + ".filter(e => e.type !== 'hidden' && e.checkVisibility({checkVisibilityCSS: true})).length");
        assertEquals(((Number) all).intValue(), reached.size(), () -> page.url() + " reached " + reached);
    }

    @Test
    void passkey_is_made_used_and_removed() {
        Page page = open(Screen.PHONE, "/demo");
        DemoDoor.enter(page, "ouder@demo.example");
        withAuthenticator(page);
        addPasskey(page, "Mijn telefoon");
        CaughtMail.await(page, "ouder@demo.example", "Mijn telefoon");
        signOut(page);
        page.navigate("/inloggen?terug=/groepen");
        press(page, "Inloggen met een passkey");
        assertThat(page).hasURL(Pattern.compile("^[^?]*/groepen$"));
        assertSignedIn(page);
        page.navigate("/mijn/veiligheid");
        press(page, "Passkey weghalen");
        assertThat(page.getByText("Mijn telefoon")).hasCount(0);
        signOut(page);
        page.navigate("/inloggen");
        press(page, "Inloggen met een passkey");
        assertThat(page.getByText("Deze passkey kennen we niet").first()).isVisible();
    }

    @Test
    void passkey_is_a_second_step_for_staff() {
        Page page = open("/demo");
        DemoDoor.enter(page, "moderator2@demo.example");
        withAuthenticator(page);
        addPasskey(page, "Sleutel van het werk");
        signOut(page);
        page.context().clearCookies();
        page.navigate("/inloggen?terug=/moderatie");
        page.getByLabel("E-mailadres", exact()).fill("moderator2@demo.example");
        page.getByLabel("Wachtwoord", exact()).fill(PASSWORD);
        press(page, "Inloggen");
        assertEquals(404, page.request().get("/moderatie").status());
        press(page, "Verder met een passkey");
        assertThat(page).hasURL(Pattern.compile("^[^?]*/moderatie$"));
        assertEquals(200, page.request().get("/moderatie").status());
        page.navigate("/mijn/veiligheid");
        assertThat(page.locator("#remove-app-go")).hasCount(0);
        press(page, "Nieuwe app koppelen met je passkey");
        assertThat(heading(page, "Nieuwe app koppelen")).isVisible();
        assertThat(page.locator("#factor-secret")).isVisible();
    }

    private static void addPasskey(Page page, String name) {
        page.navigate("/mijn/veiligheid");
        page.getByLabel("Naam van de passkey", exact()).fill(name);
        press(page, "Passkey toevoegen");
        assertThat(page.getByText("Je passkey is toegevoegd.")).isVisible();
        assertThat(page.getByText(name, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    /** A device that keeps keys and recognises who holds it, without anybody touching it. */
    private static void withAuthenticator(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private static void signOut(Page page) {
        page.navigate("/uitloggen");
        page.locator("#sign-out-go").click();
        assertThat(page.getByText("Je bent uitgelogd.")).isVisible();
    }

    private static void assertSignedIn(Page page) {
        assertEquals(200, page.request().get("/mijn/profiel").status());
        assertTrue(page.request().get("/mijn/profiel").url().endsWith("/mijn/profiel"));
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    private static Page.GetByRoleOptions link(String text) {
        return new Page.GetByRoleOptions().setName(text).setExact(true);
    }
}
