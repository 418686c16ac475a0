package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Groups by person: proposed, joined, invited into, met in, left and closed. */
class GroupsIT extends BrowserTest {

    private static final String GROUP = "/groepen/ouders-bloemhof";

    @Test
    void group_from_a_template_is_joined_by_a_pasted_invitation_and_by_the_link_of_the_code() {
        Page founder = signIn("ouder@demo.example");
        propose(founder, "Ouders Bloemhof");
        propose(founder, "Ouders Bloemhof");
        Page administrator = signIn("beheerder@demo.example");
        administrator.navigate("/mijn");
        assertThat(administrator.getByRole(AriaRole.LINK, named("Ouders Bloemhof")))
                .hasCount(1);
        administrator.getByRole(AriaRole.LINK, named("Ouders Bloemhof")).click();
        press(administrator, "Akkoord, groep maken");
        founder.navigate(GROUP);
        assertThat(founder.getByRole(AriaRole.LINK, named("Kennismaken"))).isVisible();
        assertThat(founder.locator("#hallo")).hasCount(0);
        assertEquals(404, administrator.navigate(GROUP + "/leden").status());

        founder.navigate(GROUP + "/uitnodigen");
        founder.getByLabel("E-mailadressen").fill("nieuw-lid@voorbeeld.example\ngeen adres");
        press(founder, "Uitnodigingen versturen");
        assertThat(founder.getByText("Regel 2").first()).isVisible();
        assertThat(founder.getByLabel("E-mailadressen")).hasValue("nieuw-lid@voorbeeld.example\ngeen adres");
        founder.getByLabel("E-mailadressen").fill("Nieuw Lid <nieuw-lid@voorbeeld.example>");
        press(founder, "Uitnodigingen versturen");
        String mail = CaughtMail.await(founder, "nieuw-lid@voorbeeld.example", "/uitnodiging/");
        String pasted = CaughtMail.link(mail, "/uitnodiging/");
        joinsAsNewcomer(pasted);
        assertOver(pasted);

        press(founder, "Link maken");
        String link = founder.locator("#made-link").textContent().strip();
        assertThat(founder.locator("svg.qr path")).hasAttribute("d", Pattern.compile("^M"));
        Page second = signIn("ouder2@demo.example");
        second.navigate(path(link));
        press(second, "Lid worden");
        assertThat(second.getByText("Welkom. Je bent nu lid").first()).isVisible();
        greets(second);
        founder.navigate(GROUP + "/uitnodigen");
        press(founder, "Link uitzetten");
        assertOver(link);
        assertOver("/uitnodiging/verzonnen");
        meets(founder, second);
        changes(founder, second);
        leaves(founder);
    }

    /** In a group of its own: what other tests do in the groups of the demo needs their facilitators. */
    private static void leaves(Page facilitator) {
        facilitator.navigate(GROUP + "/verlaten");
        press(facilitator, "Groep verlaten");
        assertThat(facilitator.getByRole(AriaRole.ALERT).first()).isVisible();
        facilitator.locator("select#successor").selectOption(new SelectOption().setIndex(1));
        press(facilitator, "Groep verlaten");
        assertThat(facilitator.getByText("Je hebt de groep verlaten.").first()).isVisible();
        assertEquals(404, facilitator.navigate(GROUP + "/leden").status());
    }

    private void propose(Page page, String name) {
        page.navigate("/groepen/nieuw");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Buurtgroep voor ouders")))
                .check();
        page.getByLabel("Naam van de groep").fill(name);
        page.getByLabel("Waar het over gaat").fill("Voor ouders uit Bloemhof.");
        press(page, "Voorstel versturen");
        assertThat(page.getByText("Wacht op een beheerder")).hasCount(1);
    }

    /** Makes an account on the way, and comes back to the invitation. */
    private void joinsAsNewcomer(String invitation) {
        Page page = open(Screen.PHONE, path(invitation));
        assertThat(page.getByRole(AriaRole.HEADING, named("Ouders Bloemhof"))).isVisible();
        page.getByRole(AriaRole.LINK, named("Account maken")).first().click();
        page.getByLabel("E-mailadres", exact()).fill("nieuw-lid@voorbeeld.example");
        page.getByLabel("Naam of schuilnaam", exact()).fill("Madelief");
        page.getByLabel("Wachtwoord", exact()).fill("drie kopjes thee op woensdag");
        page.getByLabel(Pattern.compile("16")).check();
        page.getByLabel(Pattern.compile("huisregels", Pattern.CASE_INSENSITIVE)).check();
        press(page, "Account maken");
        String mail = CaughtMail.await(page, "nieuw-lid@voorbeeld.example", "/aanmelden/bevestigen");
        page.navigate(CaughtMail.link(mail, "/aanmelden/bevestigen"));
        page.locator("main button[type=submit], main input[type=submit]")
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("/uitnodiging/"));
        page.getByLabel("Naam of schuilnaam", exact()).fill("Schelp van Zuid");
        press(page, "Lid worden");
        assertThat(page).hasURL(Pattern.compile(GROUP));
        assertThat(page.getByText("Jij heet hier: Schelp van Zuid")).isVisible();
        keepsQuiet(page);
    }

    private void assertOver(String link) {
        Page page = signIn("professional@demo.example");
        page.navigate(path(link));
        assertThat(page.getByRole(AriaRole.HEADING, named("Deze uitnodiging werkt niet")))
                .isVisible();
    }

    /** Asked once to say hello, and no more when that was said; the founder opened the discussion and isn't asked. */
    private void greets(Page second) {
        second.navigate(GROUP);
        assertAccessible(second);
        screenshot(second, "kennismaken");
        second.getByRole(AriaRole.LINK, named("Zeg hallo")).click();
        second.getByLabel("Reactie", exact()).fill("Hallo, ik ben nieuw hier.");
        press(second, "Reactie plaatsen");
        assertThat(second.getByText("Hallo, ik ben nieuw hier.").first()).isVisible();
        second.navigate(GROUP);
        assertThat(second.locator("#hallo")).hasCount(0);
        assertThat(second.getByRole(AriaRole.LINK, named("Kennismaken"))).isVisible();
    }

    /** Who would rather not say hello isn't asked again, and still finds the discussion; with the keyboard alone. */
    private static void keepsQuiet(Page page) {
        page.navigate(GROUP);
        assertThat(page.locator("#hallo")).isVisible();
        assertFits(page);
        screenshot(page, "kennismaken-360");
        page.locator("#hallo button, #hallo input[type=submit]").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Bij de leden van de groep vind je Kennismaken altijd terug.")
                        .first())
                .isVisible();
        assertThat(page.locator("#hallo")).hasCount(0);
        page.reload();
        assertThat(page.locator("#hallo")).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, named("Kennismaken")).first()).isVisible();
    }

    /** One place, two who want it; the address of another group leads to the right one; outsiders find nothing. */
    private void meets(Page founder, Page second) {
        founder.navigate(GROUP + "/agenda/nieuw");
        founder.getByLabel("Wat gaan jullie doen").fill("Soep eten");
        founder.getByLabel("Dag", exact()).fill("2030-11-26");
        founder.getByLabel("Begint om").fill("19:30");
        founder.getByLabel("Duurt tot").fill("21:00");
        founder.getByLabel("Plek", exact()).fill("De keuken");
        founder.getByLabel("Aantal plekken").fill("1");
        press(founder, "In de agenda zetten");
        String meeting = founder.url().replaceAll("[?#].*", "");
        String number = meeting.substring(meeting.lastIndexOf('/') + 1);
        press(founder, "Ik kom");
        assertThat(founder.getByText("Er komt 1 lid")).isVisible();
        second.navigate("/groepen/oleanderbuurt/agenda/" + number);
        assertThat(second).hasURL(Pattern.compile(GROUP + "/agenda/" + number));
        press(second, "Ik kom");
        assertThat(second.getByText("Alle plekken zijn bezet").first()).isVisible();
        var file = second.request().get(address() + "/agenda/" + number + "/agenda.ics");
        assertTrue(file.text().contains("SUMMARY:Soep eten"));
        Page outsider = signIn("professional@demo.example");
        assertEquals(
                404,
                outsider.navigate("/groepen/oleanderbuurt/agenda/" + number).status());
        assertEquals(
                404,
                outsider.request()
                        .get(address() + "/agenda/" + number + "/agenda.ics")
                        .status());
    }

    /** Nothing typed is lost by a field that is empty or a facilitator who was ahead; members read what it means for them. */
    private void changes(Page founder, Page second) {
        founder.navigate(GROUP + "/instellingen");
        assertAccessible(founder);
        screenshot(founder, "instellingen");
        Page elsewhere = founder.context().newPage();
        elsewhere.navigate(address() + GROUP + "/instellingen");
        founder.getByLabel("Waar het over gaat").fill("");
        founder.getByLabel("Regels van de groep").fill("Wees aardig voor elkaar.");
        founder.getByLabel("Tot 3 maanden").check();
        founder.getByLabel("Een moderator leest nieuwe berichten eerst").check();
        press(founder, "Opslaan");
        assertThat(founder.locator("#summary-error")).not().isEmpty();
        assertThat(founder.getByLabel("Regels van de groep")).hasValue("Wees aardig voor elkaar.");
        founder.getByLabel("Waar het over gaat").fill("Voor alle ouders uit Bloemhof.");
        press(founder, "Opslaan");
        assertThat(founder.getByText("De instellingen zijn veranderd.").first()).isVisible();

        elsewhere.getByLabel("Waar het over gaat").fill("Voor wie hier woont.");
        press(elsewhere, "Opslaan");
        assertThat(elsewhere.getByText("Voor alle ouders uit Bloemhof.").first())
                .isVisible();
        assertThat(elsewhere.getByLabel("Waar het over gaat")).hasValue("Voor wie hier woont.");
        screenshot(elsewhere, "instellingen-intussen");
        elsewhere.close();

        second.navigate(GROUP);
        assertThat(second.locator("#veranderd")).containsText("De regels van de groep zijn veranderd.");
        assertThat(second.locator("#veranderd")).containsText("verdwijnen gesprekken 3 maanden na de laatste reactie");
        assertThat(second.locator("#readers")).containsText("Een moderator leest elk bericht");
        assertAccessible(second);
        screenshot(second, "veranderd");
        second.navigate("/groepen");
        assertThat(second.getByRole(AriaRole.HEADING, named("Veranderd in jouw groepen")))
                .isVisible();
        assertEquals(404, second.navigate(GROUP + "/instellingen").status());
    }

    @Test
    void somebody_asks_takes_it_back_asks_again_and_is_let_in() {
        String group = "/groepen/professionals-rijnmond";
        Page asks = signIn("ouder2@demo.example");
        asks.navigate(group);
        asks.getByLabel(Pattern.compile("Waar werk je")).fill("Ik werk op een school.");
        press(asks, "Lid worden");
        press(asks, "Verzoek intrekken");
        asks.getByLabel(Pattern.compile("Waar werk je")).fill("Ik werk op een school in Zuid.");
        press(asks, "Lid worden");
        Page facilitator = signIn("begeleider@demo.example");
        facilitator.navigate(group);
        press(facilitator, "Toelaten");
        asks.navigate(group + "/leden");
        assertThat(asks.getByRole(AriaRole.HEADING, named("Leden"))).isVisible();
        // She is in other tests who she is in the demo: nobody of this group.
        asks.navigate(group + "/verlaten");
        press(asks, "Groep verlaten");
        assertThat(asks.getByText("Je hebt de groep verlaten.").first()).isVisible();
    }

    @Test
    void closed_group_takes_no_words_until_it_is_opened_again() {
        Page facilitator = signIn("begeleider@demo.example");
        facilitator.navigate("/groepen/ouders-oleander/afsluiten");
        facilitator.getByLabel("Waarom sluit de groep?").fill("Even zomerstop.");
        press(facilitator, "Groep afsluiten");
        Page member = signIn("ouder@demo.example");
        member.navigate("/groepen/ouders-oleander");
        assertThat(member.getByText("Even zomerstop.")).isVisible();
        assertThat(member.getByRole(AriaRole.LINK, named("Nieuw gesprek"))).hasCount(0);
        assertEquals(
                403,
                member.navigate("/groepen/ouders-oleander/gesprekken/nieuw").status());
        press(facilitator, "Groep weer openen");
        member.navigate("/groepen/ouders-oleander");
        assertThat(member.getByRole(AriaRole.LINK, named("Nieuw gesprek"))).isVisible();
    }

    @Test
    void hidden_group_and_one_that_never_was_are_the_same_page() {
        Page outsider = signIn("ouder2@demo.example");
        for (String rest : new String[] {"", "/leden", "/agenda", "/uitnodigen", "/verlaten", "/afsluiten"}) {
            var hidden = outsider.request().get(address() + "/groepen/stille-kring" + rest);
            var never = outsider.request().get(address() + "/groepen/nooit-geweest" + rest);
            assertEquals(404, hidden.status(), rest);
            assertEquals(never.text(), hidden.text(), rest);
            assertEquals(never.headers().keySet(), hidden.headers().keySet(), rest);
        }
    }

    private Page signIn(String account) {
        Page page = open("/demo");
        DemoDoor.enter(page, account);
        return page;
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    private static Page.GetByRoleOptions named(String text) {
        return new Page.GetByRoleOptions().setName(text).setExact(true);
    }
}
