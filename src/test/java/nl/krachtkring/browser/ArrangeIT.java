package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A facilitator puts a discussion on top and lets another go on in it; people find their way from old links. */
class ArrangeIT extends BrowserTest {

    private static final String SAID = "Bij de bibliotheek staat een printer.";
    private static final String TYPED = "En bij het buurthuis ook, heb ik gehoord.";

    @Test
    void facilitator_merges_two_discussions_on_a_phone_without_script_and_old_links_lead_on() {
        Page parent = enter(options(Screen.PHONE), "ouder@demo.example");
        String twice = begin(parent, "Waar kan ik iets printen in de buurt?");
        parent.getByLabel("Reactie", exact()).fill(SAID);
        press(parent, "Reactie plaatsen");
        String reply = parent.locator(".stream .comment").first().getAttribute("id");
        String first = begin(parent, "Printen en kopiëren, waar doen jullie dat?");
        parent.navigate(twice);
        assertThat(parent.locator("#arrange")).hasCount(0);
        assertEquals(
                404,
                parent.request().get(address() + "/begeleiden/" + number(twice)).status());
        String link = twice + "?vanaf=" + reply.replace("reactie-", "") + "#" + reply;
        Page typing = enter(options(Screen.PHONE).setJavaScriptEnabled(false), "ouder@demo.example");
        typing.navigate(link);
        typing.getByLabel("Reactie", exact()).fill(TYPED);

        Page leader = enter(options(Screen.PHONE).setJavaScriptEnabled(false), "begeleider@demo.example");
        leader.navigate(twice);
        leader.locator("#arrange").click();
        assertAccessibleShape(leader, "gesprek-begeleiden-360");
        leader.getByText("Printen en kopiëren").click();
        screenshot(leader, "gesprek-samenvoegen-360");
        press(leader, "Samenvoegen");
        assertThat(leader.getByText("De gesprekken zijn samengevoegd.")).isVisible();
        assertThat(leader.getByText(SAID)).isVisible();
        assertThat(leader.locator("#notes a")).hasText("Waar kan ik iets printen in de buurt?");
        assertFits(leader);
        screenshot(leader, "gesprek-samengevoegd-360");

        press(typing, "Reactie plaatsen");
        assertThat(typing.getByText("Dit gesprek is gesloten.")).isVisible();
        assertThat(typing.getByText(TYPED)).isVisible();
        assertEquals(List.of(TYPED), typing.locator("textarea").allTextContents());
        screenshot(typing, "gesprek-verder-getypt-360");
        typing.locator("#back").click();
        assertTrue(typing.url().startsWith(first), typing.url());
        parent.navigate(link);
        assertTrue(parent.url().startsWith(first), parent.url());
        assertThat(parent.locator(".comment:target")).isVisible();
        // A link as mails and lists have it names no page: the old one asks once for the right one.
        parent.navigate("/mijn");
        parent.navigate(twice + "#" + reply);
        assertThat(parent.locator(".comment:target")).isVisible();
        assertTrue(parent.url().startsWith(first), parent.url());
        parent.navigate(twice);
        assertThat(parent.getByText("Dit gesprek gaat verder in een ander gesprek."))
                .isVisible();
        assertThat(parent.locator("#notes a")).hasText("Printen en kopiëren, waar doen jullie dat?");
        assertThat(parent.locator("#reageer")).hasCount(0);
        assertAccessible(parent);
        screenshot(parent, "gesprek-verder-elders-360");
    }

    @Test
    void replies_go_on_in_a_new_discussion_and_old_links_lead_on() {
        Page parent = enter(options(Screen.PHONE), "ouder@demo.example");
        String first = begin(parent, "Wie heeft er een ladder?");
        for (String said : new String[] {"Ik heb er een.", "Weet iemand ook een klusser?"}) {
            parent.getByLabel("Reactie", exact()).fill(said);
            press(parent, "Reactie plaatsen");
        }
        String reply = parent.locator(".stream .comment").nth(1).getAttribute("id");
        Page typing = enter(options(Screen.PHONE).setJavaScriptEnabled(false), "ouder2@demo.example");
        typing.navigate(first);
        typing.locator(".stream > .comment").nth(1).getByText("Beantwoorden").click();
        typing.getByLabel("Reactie", exact()).fill(TYPED);
        Page leader = enter(options(Screen.PHONE), "begeleider@demo.example");
        leader.navigate("/begeleiden/" + number(first));
        leader.locator("#split-ask").click();
        assertAccessible(leader);
        leader.getByLabel("Titel van het nieuwe gesprek").fill("Wie kent een klusser?");
        press(leader, "Nieuw gesprek maken");
        assertThat(leader.locator("main")).containsText("Kies een of meer reacties");
        leader.getByText("Weet iemand ook een klusser?").click();
        assertFits(leader);
        assertAccessible(leader);
        screenshot(leader, "gesprek-splitsen-360");
        press(leader, "Nieuw gesprek maken");
        assertThat(leader.locator(".stream > .comment")).hasCount(1);
        assertThat(leader.locator("#notes a")).hasText("Wie heeft er een ladder?");
        assertAccessible(leader);
        screenshot(leader, "gesprek-gesplitst-360");
        press(typing, "Reactie plaatsen");
        assertThat(typing.getByText("De reactie waarop je antwoordt, staat nu ergens anders."))
                .isVisible();
        assertEquals(List.of(TYPED), typing.locator("textarea").allTextContents());
        assertThat(typing.getByText(TYPED)).isVisible();
        screenshot(typing, "antwoord-elders-360");
        typing.locator("#back").click();
        assertThat(typing.locator("h1")).hasText("Wie kent een klusser?");
        assertThat(typing.getByLabel("Reactie", exact())).hasValue(TYPED);
        assertFits(typing);
        screenshot(typing, "antwoord-verder-360");
        press(typing, "Reactie plaatsen");
        assertThat(typing.locator(".stream .comment").getByText(TYPED)).isVisible();
        parent.navigate(first + "?vanaf=" + reply.replace("reactie-", "") + "#" + reply);
        assertThat(parent.locator("h1")).hasText("Wie kent een klusser?");
        assertThat(parent.locator(".comment:target")).containsText("klusser");
        parent.navigate(first);
        assertThat(parent.locator(".stream > .comment")).hasCount(1);
        assertThat(parent.locator("#notes a")).hasText("Wie kent een klusser?");
        assertEquals(
                404,
                parent.request()
                        .get(address() + "/begeleiden/" + number(first) + "/splitsen")
                        .status());
    }

    @Test
    void open_discussion_goes_to_another_open_group_and_keeps_its_names() {
        Page leader = enter(options(Screen.PHONE), "begeleider@demo.example");
        leader.navigate("/groepen/nieuw");
        leader.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Rond een thema")))
                .check();
        leader.getByLabel("Naam van de groep").fill("Samen repareren");
        leader.getByLabel("Waar het over gaat").fill("Over spullen die nog kunnen.");
        press(leader, "Voorstel versturen");
        Page administrator = enter(options(Screen.DESKTOP), "beheerder@demo.example");
        administrator.navigate("/mijn");
        administrator
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Samen repareren"))
                .click();
        press(administrator, "Akkoord, groep maken");

        Page parent = enter(options(Screen.PHONE), "ouder@demo.example");
        String talk = begin(parent, "Wie repareert een step?");
        leader.navigate("/begeleiden/" + number(talk));
        leader.getByText("Samen repareren").click();
        assertFits(leader);
        assertAccessible(leader);
        screenshot(leader, "gesprek-verplaatsen-360");
        press(leader, "Verplaatsen");
        assertThat(leader.getByText("Het gesprek staat nu in deze groep.")).isVisible();
        assertThat(leader.locator(".kicker")).containsText("Samen repareren");
        assertThat(leader.locator("#notes")).containsText("Een begeleider zette dit gesprek in deze groep.");
        assertThat(leader.locator(".opening")).containsText("Zonnebloem");
        screenshot(leader, "gesprek-verplaatst-360");
        parent.navigate(talk);
        assertThat(parent.locator(".kicker")).containsText("Samen repareren");
        Page visitor = open(Screen.DESKTOP, "/groepen/samen-repareren");
        assertThat(visitor.locator("#gesprekken")).containsText("Wie repareert een step?");
        visitor.navigate("/groepen/oleanderbuurt");
        assertThat(visitor.locator("#gesprekken")).not().containsText("Wie repareert een step?");
    }

    @Test
    void archived_discussion_is_read_in_the_archive_and_comes_back() {
        Page parent = enter(options(Screen.PHONE).setJavaScriptEnabled(false), "ouder@demo.example");
        String talk = begin(parent, "Wie weet een opvang voor de voorjaarsvakantie?");
        parent.getByLabel("Reactie", exact()).fill(TYPED);
        Page leader = enter(options(Screen.PHONE).setJavaScriptEnabled(false), "begeleider@demo.example");
        leader.navigate("/begeleiden/" + number(talk));
        press(leader, "Naar het archief");
        assertThat(leader.getByText("Het gesprek staat nu in het archief.")).isVisible();
        assertThat(leader.locator("#close-ask")).hasCount(0);
        assertAccessibleShape(leader, "gesprek-archief-begeleider-360");

        press(parent, "Reactie plaatsen");
        assertThat(parent.getByText("Dit gesprek is gesloten.")).isVisible();
        assertThat(parent.getByText(TYPED)).isVisible();
        parent.navigate("/groepen/oleanderbuurt");
        assertThat(list(parent, "voorjaarsvakantie")).hasCount(0);
        parent.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Archief"))
                .click();
        assertAccessibleShape(parent, "gesprekken-archief-360");
        list(parent, "voorjaarsvakantie").click();
        assertThat(parent.getByText("Dit gesprek staat in het archief")).isVisible();
        assertThat(parent.locator("#reageer")).hasCount(0);
        assertThat(parent.locator("#unarchive-ask")).hasCount(0);
        assertAccessibleShape(parent, "gesprek-archief-360");
        Page visitor = openDark(Screen.DESKTOP, talk);
        assertAccessible(visitor);
        screenshot(visitor, "gesprek-archief-1280-donker");
        visitor = openHighContrast(Screen.DESKTOP, "/groepen/oleanderbuurt?toon=archief");
        screenshot(visitor, "gesprekken-archief-1280-contrast");

        leader.locator("#unarchive-ask").click();
        assertAccessibleShape(leader, "gesprek-begeleiden-archief-360");
        press(leader, "Uit het archief halen");
        assertThat(leader.getByText("Het gesprek staat weer tussen de andere.")).isVisible();
        parent.navigate(talk);
        parent.getByLabel("Reactie", exact()).fill(TYPED);
        press(parent, "Reactie plaatsen");
        assertThat(parent.locator(".stream > .comment")).hasCount(1);
    }

    private static Locator list(Page page, String words) {
        return page.locator("#gesprekken .list-title", new Page.LocatorOptions().setHasText(words));
    }

    @Test
    void pinned_discussion_stands_on_top_on_a_wide_screen() {
        Page leader = enter(options(Screen.DESKTOP), "begeleider@demo.example");
        String discussion = begin(leader, "Lees dit eerst: zo gaan we met elkaar om");
        begin(leader, "Iets van later");
        leader.navigate("/begeleiden/" + number(discussion));
        assertAccessible(leader);
        screenshot(leader, "gesprek-begeleiden-1280");
        press(leader, "Bovenaan zetten");
        assertThat(leader.getByText("Het gesprek staat nu bovenaan.")).isVisible();
        Page visitor = openDark(Screen.DESKTOP, "/groepen/oleanderbuurt");
        assertThat(visitor.locator("#gesprekken .list li").first()).containsText("Lees dit eerst");
        assertThat(visitor.locator("#gesprekken .list li").first()).containsText("Bovenaan");
        screenshot(visitor, "groep-bovenaan-1280-donker");
        leader.navigate("/begeleiden/" + number(discussion));
        press(leader, "Niet meer bovenaan");
        visitor.reload();
        assertThat(visitor.locator("#gesprekken .list li").first()).not().containsText("Bovenaan");
    }

    /** Axe needs a script; on the phone without one the page must fit, and is looked at. */
    private static void assertAccessibleShape(Page page, String name) {
        assertFits(page);
        screenshot(page, name);
    }

    private String begin(Page page, String title) {
        page.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        page.getByLabel("Titel", exact()).fill(title);
        page.getByLabel("Bericht", exact()).fill("Ik hoor het graag.");
        press(page, "Plaatsen");
        return page.url().replaceAll("[?#].*", "");
    }

    private static String number(String discussion) {
        return discussion.replaceAll(".*/gesprekken/([0-9]{15}).*", "$1");
    }

    private Page enter(Browser.NewContextOptions options, String account) {
        Page page = open(options, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
