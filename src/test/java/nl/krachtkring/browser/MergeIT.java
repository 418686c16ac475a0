package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.krachtkring.given.GeneratedMethods;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** An editor makes two methods one on a phone without script, while another editor and somebody who tells an experience are at it too. */
class MergeIT extends BrowserTest {

    private static final String GONE = "/werkwijzen/verzonnen-901";
    private static final String KEPT = "/werkwijzen/verzonnen-902";
    private static final String EDITOR = "redacteur@demo.example";

    @BeforeEach
    void two_methods_about_one_thing() throws SQLException {
        address(); // the portal makes its tables when it starts
        try (Connection connection = connection()) {
            GeneratedMethods.insert(connection, List.of(made(901), made(902)));
            run(
                    connection,
                    "INSERT INTO deployment (public_id, method_id, organisation_id, municipality, checked_on, state, created_at,"
                            + " changed_at) SELECT 620000000900901, m.id, MIN(o.id), 'Verzonnendam', NOW(), 'UNCONFIRMED', NOW(), NOW()"
                            + " FROM working_method m JOIN organisation o WHERE m.slug = 'verzonnen-901' GROUP BY m.id");
        }
    }

    private static GeneratedMethods.Made made(int number) {
        return new GeneratedMethods.Made(
                number,
                "APPROACH",
                "IN_USE",
                4,
                12,
                List.of(1, 2, 3),
                0,
                0,
                Set.of("ouders"),
                Set.of("thuis"),
                Set.of("gedrag"),
                null,
                LocalDate.of(2027, 1, 1));
    }

    @AfterEach
    void as_if_they_had_never_been() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            String both = "(SELECT id FROM working_method WHERE slug IN ('verzonnen-901', 'verzonnen-902'))";
            statement.executeUpdate("DELETE FROM experience WHERE method_id IN " + both);
            statement.executeUpdate("DELETE FROM deployment WHERE method_id IN " + both);
            statement.executeUpdate("DELETE FROM page_version WHERE kind = 'METHOD' AND record_id IN " + both);
            statement.executeUpdate("DELETE FROM merged_page WHERE kind = 'METHOD' AND record_id IN " + both);
            statement.executeUpdate("DELETE FROM method_lineage WHERE method_id IN " + both);
            GeneratedMethods.remove(connection);
        }
    }

    @Test
    void two_methods_become_one_and_nothing_is_lost() throws Exception {
        expectTrouble();
        Page teller = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(teller, "professional@demo.example");
        teller.navigate(GONE + "/ervaring");
        teller.getByText("Als professional", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        teller.getByLabel("Wat hielp", exact()).fill("Dat iemand bleef vragen.");

        Page editor = open(options(Screen.PHONE).setJavaScriptEnabled(false), "/demo");
        DemoDoor.enter(editor, EDITOR);
        editor.navigate(KEPT);
        editor.getByText("Samenvoegen met…").click();
        editor.getByLabel("Welke pagina gaat over hetzelfde als Verzonnen 902?", exact())
                .fill("bijnaam 901");
        press(editor, "Zoeken");
        screenshot(editor, "samenvoegen-zoeken-360");
        editor.locator("main .list a.list-title").click();
        assertThat(side(editor, "Deze blijft")).containsText("Verzonnen 902");
        editor.getByText("Laat deze blijven").click();
        assertThat(side(editor, "Deze blijft")).containsText("Verzonnen 901");
        editor.getByText("Laat deze blijven").click();
        assertThat(side(editor, "Deze gaat erin op")).containsText("Verzonnen 901");
        assertThat(editor.locator("main")).containsText("Je vindt de pagina die blijft ook onder: Verzonnen 901");

        Page second = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(second, EDITOR);
        second.navigate(editor.url());
        second.getByLabel("Waarom voeg je ze samen?", exact()).fill("Het is hetzelfde");
        assertAccessible(second);
        screenshot(second, "samenvoegen-1280");

        press(editor, "Samenvoegen");
        assertThat(editor.locator("#errors")).containsText("Waarom voeg je ze samen?");
        editor.getByLabel("Waarom voeg je ze samen?", exact()).fill("Twee keer ingestuurd");
        assertFits(editor);
        screenshot(editor, "samenvoegen-360");
        press(editor, "Samenvoegen");
        assertThat(editor).hasURL(Pattern.compile(".*" + KEPT + "\\?gedaan=.*"));
        assertThat(editor.getByText("Dit is de pagina die blijft").first()).isVisible();
        press(second, "Samenvoegen");
        assertThat(second.locator("main")).containsText("Een andere redacteur was je voor");

        press(teller, "Ervaring plaatsen");
        assertThat(teller).hasURL(Pattern.compile(".*" + KEPT + ".*"));
        assertThat(teller.locator(".experience").first()).containsText("Dat iemand bleef vragen.");

        leads(GONE, KEPT);
        leads(GONE + "/ervaring?als=ouder", KEPT + "/ervaring?als=ouder");
        leads(GONE + "/werkwijze.pdf", KEPT + "/werkwijze.pdf");
        assertEquals(404, ask(GONE + "/onzin").statusCode());
        Page visitor = open(Screen.PHONE, "/werkwijzen/vergelijken?met=verzonnen-901&met=genogram");
        assertThat(visitor.locator("main")).containsText("Verzonnen 902");
        visitor.navigate("/inventarisatie?werkwijze=verzonnen-901");
        assertThat(visitor.locator("main")).containsText("Verzonnendam");
        assertThat(visitor.locator("main a[href='/werkwijzen/verzonnen-902']").first())
                .isVisible();
        assertTrue(text("/inventarisatie.csv?werkwijze=verzonnen-901").contains("Verzonnendam"));
        visitor.navigate(KEPT);
        assertThat(visitor.getByText("Samenvoegen met…")).hasCount(0);
        visitor.getByText("Eerdere versies", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(visitor.locator("#opgegaan + ul")).containsText("Twee keer ingestuurd");
        assertAccessible(visitor);
        assertFits(visitor);
        screenshot(visitor, "samengevoegd-versies-360");
        editor.navigate(KEPT + "/versies");
        editor.getByText("Wat er op die pagina stond").click();
        assertThat(editor.locator("main")).containsText("Dit stond op Verzonnen 901");
    }

    private static void leads(String from, String to) throws Exception {
        HttpResponse<Void> answer = ask(from);
        assertEquals(301, answer.statusCode(), from);
        assertEquals(to, answer.headers().firstValue("Location").orElse("").replace(address(), ""));
    }

    private static HttpResponse<Void> ask(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + path)).build(),
                        HttpResponse.BodyHandlers.discarding());
    }

    private static String text(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Locator side(Page page, String state) {
        return page.locator(".merge-sides > li", new Page.LocatorOptions().setHasText(state));
    }

    private static Connection connection() throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        return new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
    }
}
