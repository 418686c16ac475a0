package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job from end to end: read, take part, be moderated, give and withdraw consent. */
class StoryIT extends BrowserTest {

    private static final String ARTICLE = "/artikelen/wat-is-eigen-kracht";
    private static final String GUEST_TEXT = "Bij ons hielp het dat mijn zus meedacht over de kinderen.";
    private static final String OTHER_TEXT = "Bel mij maar op 0612345678, dan vertel ik alles over de buren.";
    private static final String QUESTION = "Wie weet een fijne zwemles voor een kind dat water eng vindt?";

    @Test
    void people_read_take_part_are_moderated_and_decide_about_their_data() {
        visitorReadsMethod();
        String receipt = guestComments("Sanne", GUEST_TEXT);
        String other = guestComments("Bezoeker van het plein", OTHER_TEXT);
        nobodyElseSeesIt(GUEST_TEXT);
        Page moderator = signIn("moderator@demo.example");
        moderatorApproves(moderator);
        moderatorReturns(moderator);
        authorReadsWhy(other);
        commentStands(receipt);
        Page parent = parentJoinsAndAsks();
        memberReplies(parent);
        professionalSharesExperience();
        parentWithdrawsConsent(parent);
    }

    private void visitorReadsMethod() {
        Page page = open(Screen.PHONE, "/");
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        page.navigate("/werkwijzen");
        link(page, "Signs of Safety").first().click();
        assertThat(heading(page, "Signs of Safety")).isVisible();
        assertThat(heading(page, "Voor ouders")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named("Wanneer niet")).first())
                .isVisible();
        link(page, "Goed onderbouwd, maart 2017").click();
        assertThat(page.locator("#onderzoek").getByText("maart 2017").first()).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named("Ervaringen")).first())
                .isVisible();
    }

    private String guestComments(String name, String text) {
        Page page = open(Screen.PHONE, ARTICLE);
        page.getByLabel("Naam of schuilnaam", exact()).fill(name);
        page.getByLabel("Reactie", exact()).fill(text);
        if (text.equals(GUEST_TEXT)) {
            consentsToWhatStandsThere(page);
        }
        page.locator("main input[type=checkbox]").first().check();
        press(page, "Reactie plaatsen");
        assertThat(page.getByText("Wacht op beoordeling").first()).isVisible();
        assertThat(page.getByText("Een moderator leest je tekst eerst. Je hoeft niets te doen."))
                .isVisible();
        return page.url();
    }

    /** Another language chosen in another tab puts other words beside the box: they are shown first, and nothing is lost. */
    private void consentsToWhatStandsThere(Page page) {
        Page other = page.context().newPage();
        for (String language : new String[] {"en", "nl"}) {
            other.navigate(ARTICLE);
            other.locator("#choice-" + language).click();
            assertThat(other.locator("html")).hasAttribute("lang", language);
            page.locator("#consent").check();
            page.locator("#place").click();
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertThat(page.locator("#consent-error")).not().isEmpty();
            assertThat(page.locator("#consent")).not().isChecked();
            assertThat(page.locator("#text")).hasValue(GUEST_TEXT);
        }
        other.close();
    }

    private void nobodyElseSeesIt(String text) {
        Page page = open(ARTICLE);
        assertThat(heading(page, "Reacties (0)")).isVisible();
        assertThat(page.getByText(text)).hasCount(0);
    }

    private Page signIn(String account) {
        Page page = open("/demo");
        DemoDoor.enter(page, account);
        return page;
    }

    private void moderatorApproves(Page page) {
        page.navigate("/moderatie");
        openCase(page, "Sanne");
        press(page, "Goedkeuren");
        page.navigate(ARTICLE);
        assertThat(heading(page, "Reacties (1)")).isVisible();
        assertThat(page.getByText(GUEST_TEXT)).isVisible();
    }

    private void moderatorReturns(Page page) {
        page.navigate("/moderatie");
        openCase(page, "Bezoeker van het plein");
        page.locator("select").first().selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        press(page, "Teruggeven");
        page.navigate(ARTICLE);
        assertThat(heading(page, "Reacties (1)")).isVisible();
    }

    private void authorReadsWhy(String receipt) {
        Page page = open(receipt);
        assertThat(page.getByText("Waarom deze keuze?").first()).isVisible();
        assertThat(page.getByText("Laat iemand anders kijken").first()).isVisible();
    }

    private void commentStands(String receipt) {
        Page page = open(receipt);
        assertThat(page.getByText("Wacht op beoordeling")).hasCount(0);
    }

    private Page parentJoinsAndAsks() {
        Page page = open(Screen.PHONE, "/aanmelden");
        page.getByLabel("E-mailadres", exact()).fill("nieuwe-ouder@demo.example");
        page.getByLabel("Naam of schuilnaam", exact()).fill("Zonnebloem van Zuid");
        page.getByLabel("Wachtwoord", exact()).fill("vier kopjes thee op dinsdag");
        page.getByLabel(Pattern.compile("16")).check();
        page.getByLabel(Pattern.compile("huisregels", Pattern.CASE_INSENSITIVE)).check();
        assertThat(page.locator("input[type=checkbox]:checked")).hasCount(2);
        page.getByLabel(Pattern.compile("mailen|mail.*reageert")).first().check();
        press(page, "Account maken");
        String mail = CaughtMail.await(page, "nieuwe-ouder@demo.example", "/aanmelden/bevestigen");
        page.navigate(CaughtMail.link(mail, "/aanmelden/bevestigen"));
        page.locator("main button[type=submit], main input[type=submit]")
                .first()
                .click();
        page.navigate("/groepen/oleanderbuurt");
        press(page, "Lid worden");
        Locator name = page.getByLabel("Naam of schuilnaam", exact());
        if (name.count() > 0) {
            name.fill("Buurvrouw van nummer 9");
            press(page, "Lid worden");
        }
        page.getByText("Nieuw gesprek").first().click();
        page.getByLabel("Titel", exact()).fill(QUESTION);
        page.getByLabel("Bericht", exact()).fill("Mijn dochter is zes. In de buurt, en liefst niet te duur.");
        assertThat(page.getByText("Iedereen kan dit lezen, ook zonder account")).isVisible();
        press(page, "Plaatsen");
        assertThat(heading(page, QUESTION)).isVisible();
        return page;
    }

    private void memberReplies(Page parent) {
        String discussion = parent.url().replaceAll("[?#].*", "");
        Page member = signIn("ouder2@demo.example");
        member.navigate(discussion);
        member.getByLabel("Reactie", exact()).fill("In het buurtbad is er op woensdag een rustig uur.");
        press(member, "Reactie plaatsen");
        assertThat(heading(member, "Reacties (1)")).isVisible();
        CaughtMail.await(parent, "nieuwe-ouder@demo.example", "/gesprekken/");
        assertThat(told(parent, QUESTION).first()).isVisible();
    }

    private void professionalSharesExperience() {
        Page page = signIn("professional@demo.example");
        page.navigate("/werkwijzen/ecogram");
        page.getByText("Deel je ervaring").first().click();
        press(page, "Ervaring plaatsen");
        assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Professional"))
                .check();
        page.getByLabel(Pattern.compile("^Wat hielp\\??$"))
                .fill("Samen tekenen maakte zichtbaar wie er al om het gezin stond.");
        press(page, "Ervaring plaatsen");
        page.navigate("/werkwijzen/ecogram");
        assertThat(page.locator(".experience")
                        .getByText("Samen tekenen maakte zichtbaar wie er al om het gezin stond."))
                .isVisible();
    }

    private void parentWithdrawsConsent(Page page) {
        page.navigate("/mijn/privacy");
        assertThat(page.getByText(Pattern.compile("[Pp]rivacyverklaring")).first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Toestemming intrekken")))
                .hasCount(1);
        assertThat(page.locator("a[href='/huisregels/1?tekst=nl']").first()).isVisible();
        press(page, "Toestemming intrekken");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Toestemming intrekken")))
                .hasCount(0);
        assertThat(page.getByText(Pattern.compile("ingetrokken", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
    }

    private static void openCase(Page page, String author) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(author))
                .first()
                .click();
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    private static Locator link(Page page, String text) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Page.GetByRoleOptions named(String text) {
        return new Page.GetByRoleOptions().setName(text);
    }
}
