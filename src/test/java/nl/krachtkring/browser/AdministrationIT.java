package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Administration by person: found for a reason, suspended with reasons, looked at again; roles taken; mail tried. */
class AdministrationIT extends BrowserTest {

    private static final String WHY = "Melding van de begeleider van de groep";
    private static final String FACTS = "Op 20 november drie keer iemand uitgescholden in een gesprek.";

    @Test
    void member_is_found_suspended_reads_why_and_somebody_else_looks_again() {
        Page member = enter("ouder2@demo.example");
        Page administrator = enter("beheerder@demo.example");
        openAccount(administrator, "ouder2@demo.example");
        assertFalse(administrator.content().contains("Stille kring"));
        button(administrator, "Schors dit account").click();
        Locator dialog =
                administrator.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Uitleg bij het besluit"));
        assertThat(dialog).isVisible();
        assertAccessible(administrator);
        screenshot(administrator, "beheer-schorsing-1280");
        dialog.getByLabel("Regel waar het om gaat").selectOption("insult");
        dialog.getByLabel("Wat er gebeurde").fill("Kort");
        dialog.getByLabel("Laatste dag")
                .fill(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(7).toString());
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Neem het besluit"))
                .click();
        assertThat(dialog.getByText("Leg in minstens").first()).isVisible();
        dialog.getByLabel("Wat er gebeurde").fill(FACTS);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Neem het besluit"))
                .click();
        assertThat(administrator.getByText("Het besluit geldt").first()).isVisible();
        assertThat(administrator.locator("#besluiten").getByText("Loopt nu")).isVisible();

        assertEquals(200, member.navigate("/mijn").status());
        assertThat(member).hasURL(Pattern.compile("/inloggen"));
        signIn(member, "ouder2@demo.example");
        assertThat(member).hasURL(Pattern.compile("/besluit/"));
        assertThat(member.getByText(FACTS)).isVisible();
        assertAccessible(member);
        screenshot(member, "besluit-1280");
        member.getByLabel("Wat moet diegene weten?").fill("Dat was ik niet.");
        button(member, "Laat iemand anders kijken").click();
        assertThat(member.getByText("Iemand anders gaat kijken").first()).isVisible();
        assertThat(member.locator("#appeal")).hasCount(0);

        administrator.navigate("/moderatie/maatregelen");
        administrator.locator("main .list-title").first().click();
        assertThat(administrator.locator("#overturn")).hasCount(0);
        Page moderator = enter("moderator@demo.example");
        moderator.navigate("/moderatie/maatregelen");
        moderator.locator("main .list-title").first().click();
        assertAccessible(moderator);
        button(moderator, "Maak het besluit ongedaan").click();
        assertThat(moderator.getByText("De herbeoordeling is gedaan").first()).isVisible();
        signIn(member, "ouder2@demo.example");
        assertThat(member).hasURL(Pattern.compile("/mijn"));
        CaughtMail.await(member, "ouder2@demo.example", "/besluit/");
    }

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
        administrator.getByLabel("Waarom haal je de tweede stap weg?").fill("kort");
        button(administrator, "Haal de tweede stap weg").click();
        assertThat(administrator
                        .locator("#step-form")
                        .getByText("Schrijf in 10")
                        .first())
                .isVisible();
        assertEquals(200, editor.navigate("/organisaties/nieuw").status());
    }

    @Test
    void moderator_of_a_group_is_made_at_the_account_and_is_none_with_the_next_request_after() {
        Page editor = enter("redacteur@demo.example");
        assertEquals(404, editor.navigate("/moderatie").status());
        Page administrator = enter("beheerder@demo.example");
        openAccount(administrator, "redacteur@demo.example");
        button(administrator, "Geef een groep").click();
        confirmGroup(administrator, "geen-groep");
        assertThat(administrator.getByText("Er is geen groep met dit adres").first())
                .isVisible();
        confirmGroup(administrator, "oleanderbuurt");
        assertThat(administrator.getByText("De rol is veranderd").first()).isVisible();
        assertAccessible(administrator);
        screenshot(administrator, "moderator-van-een-groep-1280");
        assertEquals(200, editor.navigate("/moderatie").status());
        assertThat(editor.locator("a[href='/moderatie/zegels']")).hasCount(0);
        assertEquals(404, editor.navigate("/moderatie/maatregelen").status());
        assertEquals(404, editor.navigate("/moderatie/zegels").status());
        Locator taking = administrator
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Neem terug: moderator van een groep")));
        taking.click();
        confirmGroup(administrator, null);
        // The word below stands there since she was made one; that it is done shows by the row that is gone.
        assertThat(taking).hasCount(0);
        assertThat(administrator.getByText("De rol is veranderd").first()).isVisible();
        assertEquals(404, editor.navigate("/moderatie").status());
    }

    @Test
    void test_mail_arrives_and_the_tables_sort_and_filter() {
        Page page = enter("beheerder@demo.example");
        page.navigate("/beheer");
        button(page, "Stuur proefmail").click();
        assertThat(page.getByText("De proefmail is onderweg").first()).isVisible();
        CaughtMail.await(page, "beheerder@demo.example", "kan versturen");
        page.navigate("/beheer/instellingen");
        page.locator("#settings input").first().pressSequentially("SMTP_HOST");
        assertThat(page.locator("#settings tbody tr")).hasCount(1);
        assertThat(page.getByText("PORTAL_SMTP_HOST")).isVisible();
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

    private static void confirmGroup(Page page, String group) {
        Locator dialog =
                page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Moderator van een groep"));
        if (group != null) {
            dialog.getByLabel("Groep").fill(group);
        }
        dialog.getByLabel("Reden").fill(WHY);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bevestig"))
                .click();
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

    private static void signIn(Page page, String account) {
        page.navigate("/inloggen");
        page.getByLabel("E-mailadres", new Page.GetByLabelOptions().setExact(true))
                .fill(account);
        page.getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                .fill("Samen-sterk-in-2026!");
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Inloggen"))
                .first()
                .click();
    }
}
