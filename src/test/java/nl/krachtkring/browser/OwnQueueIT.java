package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** An author sees where her text is: back with her, with the reason, or in the queue, with its place; and can still change it. */
class OwnQueueIT extends BrowserTest {

    private static final String BETTER =
            "Wij hebben ook een plan gemaakt, voor mijn zoon. Mijn zus haalt hem twee keer op.";
    private static final String BEST = BETTER + " Het gaat al veel beter met slapen.";

    @Test
    void returned_text_is_improved_waits_at_a_place_and_is_changed_while_it_waits() {
        Page author = enter(Screen.PHONE, "ouder2@demo.example");
        author.navigate("/mijn/bijdragen");
        Locator back = author.locator("#terug li").first();
        assertThat(back.getByText("Laat de naam, de leeftijd en de school weg")).isVisible();
        checked(author, "mijn-bijdragen-terug-360");
        back.getByText("Verbeter je tekst").click();
        assertThat(author.locator("#text")).hasValue(Pattern.compile("Ilyas"));
        checked(author, "mijn-bijdrage-terug-360");
        author.locator("#text").fill(BETTER);
        press(author, "Concept opslaan");
        author.navigate("/mijn/bijdragen");
        author.locator("#concepten a").first().click();
        assertThat(author.locator("#text")).hasValue(BETTER);
        press(author, "Opnieuw aanbieden");
        assertThat(author.getByText("Je tekst is opnieuw aangeboden.").first()).isVisible();

        author.navigate("/mijn/bijdragen");
        assertThat(author.locator("#concepten")).hasCount(0);
        Locator held = author.locator("#wacht li.list-item, #wacht .list > li").first();
        assertThat(held.getByText(Pattern.compile("Plek \\d+ in de rij|nu aan de beurt")))
                .isVisible();
        assertThat(author.locator("#terug")).hasCount(0);
        checked(author, "mijn-bijdragen-wacht-360");

        Page moderator = enter(Screen.DESKTOP, "moderator@demo.example");
        moderator.navigate("/moderatie");
        moderator
                .locator("a", new Page.LocatorOptions().setHasText("Familieplan"))
                .filter(new Locator.FilterOptions().setHasText("Amira"))
                .first()
                .click();
        assertThat(moderator.locator(".case-text").first()).containsText(BETTER);

        held.getByText("Aanpassen").click();
        author.locator("#text").fill(BEST);
        press(author, "Bewaar de nieuwe tekst");
        assertThat(author.getByText("op dezelfde plek").first()).isVisible();
        checked(author, "mijn-bijdrage-wacht-360");

        press(moderator, "Goedkeuren");
        assertThat(moderator.locator("body")).not().containsText("is goedgekeurd");
        moderator.navigate(moderator.url());
        assertThat(moderator.locator(".case-text").first()).containsText(BEST);
        author.navigate("/mijn/bijdragen");
        assertThat(author.locator("#wacht")).isVisible();
        author.locator("#wacht").getByText("Weghalen").first().click();
        press(author, "Weghalen");
        author.navigate("/mijn/bijdragen");
        assertThat(author.locator("#wacht")).hasCount(0);
    }

    @Test
    void discussion_that_came_back_for_its_title_gets_another_one_without_script() throws SQLException {
        Page author = openWithoutScript(Screen.PHONE, "/demo");
        DemoDoor.enter(author, "ouder@demo.example");
        author.navigate("/groepen/oleanderbuurt/gesprekken/nieuw");
        author.getByLabel("Titel", exact()).fill("Meester Wim doet raar");
        author.getByLabel("Bericht", exact()).fill("Hoe praat je met school?");
        press(author, "Plaatsen");
        String number = author.url().replaceAll(".*/gesprekken/([0-9]{15}).*", "$1");
        giveBack(number);
        author.navigate("/mijn/bijdragen/" + number);
        author.getByLabel("Titel", exact()).fill("");
        press(author, "Opnieuw aanbieden");
        assertThat(author.locator("#title-error")).isVisible();
        author.getByLabel("Titel", exact()).fill("Praten met school");
        press(author, "Concept opslaan");
        assertThat(author.getByLabel("Titel", exact())).hasValue("Praten met school");
        assertFits(author);
        screenshot(author, "mijn-bijdrage-titel-360");
        press(author, "Opnieuw aanbieden");
        assertThat(author.getByText("Je tekst is opnieuw aangeboden.").first()).isVisible();
        assertThat(author.locator("main")).containsText("Praten met school");
        assertThat(author.locator("main")).not().containsText("Meester Wim");
        press(author, "Weghalen");
    }

    /** As a moderator would; in the demo's groups none reads discussions before they appear. */
    private static void giveBack(String number) throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        try (Connection connection =
                        new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE discussion d JOIN community_group g ON g.id = d.group_id SET d.status ="
                    + " 'RETURNED', d.published_at = NULL, g.discussion_count = g.discussion_count - 1"
                    + " WHERE d.public_id = " + number);
        }
    }

    @Test
    void who_has_nothing_waiting_reads_her_list_alone() {
        Page page = enter(Screen.DESKTOP, "moderator2@demo.example");
        page.navigate("/mijn/bijdragen");
        assertThat(page.locator("#wacht")).hasCount(0);
        assertThat(page.locator("#terug")).hasCount(0);
        checked(page, "mijn-bijdragen-1280");
    }

    private static void checked(Page page, String picture) {
        assertAccessible(page);
        assertFits(page);
        screenshot(page, picture);
    }

    private Page enter(Screen screen, String account) {
        Page page = open(screen, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
