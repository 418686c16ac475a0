package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.krachtkring.member.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in at organisations: two that answer, one that doesn't, with people who are new, known, staff, or somebody else. */
class ProvidersIT extends BrowserTest {

    private static final Pattern DIGITS = Pattern.compile("\\\\n(\\d{6})\\\\n");
    private static final String TOWN = "Inloggen met Gemeente Noord";
    private static final String CARE = "Inloggen met Zorg Zuid";
    private static final int NARROWEST = 320;

    private static TwoProviders providers;

    @BeforeAll
    static void start() {
        providers = new TwoProviders();
    }

    @AfterAll
    static void end() {
        providers.close();
    }

    @Test
    void who_is_new_makes_an_account_without_password_and_signs_in_with_it_from_then_on() {
        Page page = visit(Screen.PHONE, "/aanmelden?terug=/groepen");
        follow(page, TOWN);
        TwoProviders.say(page, "nieuw-1", "nieuw1@noord.example");
        assertThat(heading(page, "Nog één stap")).isVisible();
        look(page, "koppelen-nieuw");
        follow(page, "Account maken");
        assertThat(page.getByLabel("E-mailadres", exact())).hasValue("nieuw1@noord.example");
        assertThat(page.getByLabel("Wachtwoord", exact())).hasCount(0);
        look(page, "aanmelden-organisatie");
        page.getByLabel("Naam of schuilnaam", exact()).fill("Noordelijke Ster");
        page.locator("#sixteen").check();
        page.locator("#rules").check();
        press(page, "Account maken");
        String mail = CaughtMail.await(page, "nieuw1@noord.example", "/aanmelden/bevestigen");
        Page other = visit(Screen.PHONE, CaughtMail.link(mail, "/aanmelden/bevestigen"));
        assertThat(other.getByText("Je logt voortaan in met Gemeente Noord.")).isVisible();
        look(other, "bevestigen-organisatie");
        follow(other, TOWN);
        TwoProviders.say(other, "nieuw-1", "nieuw1@noord.example");
        press(other, "Ja, dit is mijn adres");
        assertThat(other).hasURL(Pattern.compile("^[^?]*/groepen$"));
        other.navigate("/mijn/veiligheid");
        assertThat(other.getByText("Je account heeft geen wachtwoord.")).isVisible();
        look(other, "veiligheid-organisatie");
        signOut(other);
        other.navigate("/inloggen?terug=/werkwijzen");
        follow(other, TOWN);
        TwoProviders.say(other, "nieuw-1", "nieuw1@noord.example");
        assertThat(other).hasURL(Pattern.compile("^[^?]*/werkwijzen$"));
        assertSignedIn(other);
    }

    @Test
    void who_is_known_proves_her_mailbox_links_and_unlinks() {
        Page page = visit(Screen.PHONE, "/inloggen?terug=/groepen");
        look(page, "inloggen-organisaties");
        follow(page, CARE);
        TwoProviders.say(page, "ouder-zorg", "ouder@demo.example");
        assertEquals(302, statusWithoutFollowing(page, "/mijn/profiel"), "an address opens nothing");
        page.locator("#link-code").click();
        page.getByLabel("E-mailadres", exact()).fill("ouder@demo.example");
        press(page, "Stuur mij een code");
        Matcher digits = DIGITS.matcher(CaughtMail.await(page, "ouder@demo.example", "/inloggen/link"));
        assertTrue(digits.find());
        page.getByLabel("Code", exact()).fill(digits.group(1));
        press(page, "Inloggen");
        assertThat(page.getByText("Wil je voortaan ook inloggen met Zorg Zuid?"))
                .isVisible();
        look(page, "koppelen-bekend");
        press(page, "Ja, koppelen");
        assertThat(page).hasURL(Pattern.compile("^[^?]*/groepen$"));
        CaughtMail.await(page, "ouder@demo.example", "Zorg Zuid");
        signOut(page);
        page.navigate("/inloggen");
        follow(page, CARE);
        TwoProviders.say(page, "ouder-zorg", "een-ander@zuid.example");
        assertThat(page).hasURL(Pattern.compile("/mijn$"));
        page.navigate("/mijn/veiligheid");
        assertThat(page.locator("#own-providers")).containsText("Zorg Zuid");
        press(page, "Koppeling weghalen");
        assertThat(page.locator("#own-providers")).hasCount(0);
        signOut(page);
        page.navigate("/inloggen");
        follow(page, CARE);
        TwoProviders.say(page, "ouder-zorg", "ouder@demo.example");
        assertThat(heading(page, "Nog één stap")).isVisible();
    }

    @Test
    void staff_link_from_their_own_page_and_still_give_their_code() {
        Page page = visit(Screen.DESKTOP, "/demo");
        DemoDoor.enter(page, "moderator@demo.example");
        page.navigate("/mijn/veiligheid");
        follow(page, "Gemeente Noord koppelen");
        TwoProviders.say(page, "moderator-1", "moderator@demo.example");
        press(page, "Ja, koppelen");
        assertThat(page.locator("#own-providers")).containsText("Gemeente Noord");
        signOut(page);
        page.context().clearCookies();
        page.navigate("/inloggen?terug=/moderatie");
        follow(page, TOWN);
        TwoProviders.say(page, "moderator-1", "moderator@demo.example");
        assertThat(page).hasURL(Pattern.compile("/inloggen/code"));
        assertAccessible(page);
        assertEquals(404, page.request().get("/moderatie").status());
        page.getByLabel("Code", exact()).fill(Totp.code("JBSWY3DPEHPK3PXP", Instant.now()));
        press(page, "Inloggen");
        assertThat(page).hasURL(Pattern.compile("^[^?]*/moderatie$"));
        identityOfAnotherIsRefused();
    }

    private void identityOfAnotherIsRefused() {
        Page page = visit(Screen.PHONE, "/demo");
        DemoDoor.enter(page, "ouder2@demo.example");
        page.navigate("/mijn/veiligheid");
        follow(page, "Gemeente Noord koppelen");
        TwoProviders.say(page, "moderator-1", "ouder2@demo.example");
        assertThat(heading(page, "Dit hoort bij een ander account")).isVisible();
        page.navigate("/mijn/veiligheid");
        assertThat(page.locator("#own-providers")).hasCount(0);
    }

    @Test
    void answer_that_is_replayed_made_up_or_from_another_browser_lets_nobody_in() {
        Page page = visit(Screen.PHONE, "/inloggen");
        follow(page, TOWN);
        StringBuilder back = new StringBuilder();
        page.onRequest(request -> {
            if (request.url().contains("/inloggen/via/gemeente/terug?")) {
                back.append(request.url());
            }
        });
        TwoProviders.say(page, "iemand", "iemand@noord.example");
        assertThat(heading(page, "Nog één stap")).isVisible();
        for (Page other : List.of(page, visit(Screen.PHONE, "/"))) {
            other.navigate(back.toString());
            assertThat(heading(other, "Begin opnieuw")).isVisible();
        }
        page.navigate("/inloggen/via/gemeente/terug?state=verzonnen&code=verzonnen");
        assertThat(heading(page, "Begin opnieuw")).isVisible();
        look(page, "organisatie-opnieuw");
        assertEquals(404, page.request().get("/inloggen/via/elders").status());
        Page nobody = visit(Screen.PHONE, "/inloggen/koppelen");
        assertThat(heading(nobody, "Deze link werkt niet meer")).isVisible();
        look(nobody, "koppelen-verlopen");
    }

    @Test
    void organisation_that_does_not_answer_has_its_word_and_administrators_see_it() {
        Page page = visit(Screen.PHONE, "/inloggen?terug=/groepen");
        follow(page, "Inloggen met Stille Stichting");
        assertThat(heading(page, "Dit lukt nu niet")).isVisible();
        look(page, "organisatie-stil");
        follow(page, "Op een andere manier");
        assertThat(page).hasURL(Pattern.compile("/inloggen\\?terug="));
        Page admin = visit(Screen.DESKTOP, "/demo");
        DemoDoor.enter(admin, "beheerder@demo.example");
        admin.navigate("/beheer/instellingen");
        Locator rows = admin.locator("#providers > li");
        assertThat(rows).hasCount(3);
        assertThat(rows.nth(0)).containsText("Werkt");
        assertThat(rows.nth(2)).containsText("Werkt niet");
        assertThat(admin.locator("main")).containsText("/inloggen/via/gemeente/terug");
        assertThat(admin.locator("main")).containsText("PORTAL_OIDC_ZORG_ISSUER");
        look(admin, "beheer-organisaties");
    }

    @Test
    void everything_works_without_script() {
        Page page = open(providers.options(Screen.PHONE).setJavaScriptEnabled(false), "/inloggen?terug=/groepen");
        follow(page, TOWN);
        TwoProviders.say(page, "zonder-script", "zonder@noord.example");
        assertThat(page.locator("#link-register")).isVisible();
    }

    private Page visit(Screen screen, String path) {
        return open(providers.options(screen), path);
    }

    private static void look(Page page, String name) {
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            assertFits(page);
            screenshot(page, name + "-" + screen.width());
            assertAccessible(page);
        }
        page.setViewportSize(NARROWEST, Screen.PHONE.height());
        assertFits(page);
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
    }

    private static int statusWithoutFollowing(Page page, String path) {
        return page.request()
                .get(path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    private static void signOut(Page page) {
        page.navigate("/uitloggen");
        page.locator("#sign-out-go").click();
        assertThat(page.getByText("Je bent uitgelogd.")).isVisible();
    }

    private static void assertSignedIn(Page page) {
        assertTrue(page.request().get("/mijn/profiel").url().endsWith("/mijn/profiel"));
    }

    private static void follow(Page page, String label) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
