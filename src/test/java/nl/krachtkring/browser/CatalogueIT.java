package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.krachtkring.given.GeneratedMethods;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** Somebody looks for a method: by a situation, by choices that combine, on a phone, without script, in a large library. */
class CatalogueIT extends BrowserTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int ASKED = 15;
    private static final int ROUNDS = 4;
    private static final double FACTOR = 2;
    private static final int TRIES = 60;

    /** What home asks for its lists and the next meeting; the way in by a situation adds nothing. */
    private static final int MOST_AT_HOME = 8;

    /** The rows of the library, whether the inventory changed, and the summaries of those shown. */
    private static final int MOST = 3;

    private int taps;

    @Test
    void from_home_by_a_situation_to_a_fitting_method_in_three_taps_on_a_phone() {
        Page page = open(Screen.PHONE, "/");
        taps = 0;
        tap(page.locator("#ik-zoek"));
        tap(link(page, "Zorgen over veiligheid thuis"));
        tap(link(page, "Signs of Safety"));
        assertThat(page).hasURL(Pattern.compile(".*/werkwijzen/signs-of-safety$"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Wanneer niet")).first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named("Ouders, jongeren en vrijwilligers"))
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, named("Professionals en onderzoekers"))
                        .first())
                .isVisible();
        assertTrue(page.locator(".experience").count() > 1);
        assertThat(page.getByRole(AriaRole.HEADING, named("Wie werkt hiermee?")).first())
                .isVisible();
        assertThat(page.getByText("Kadestad").first()).isVisible();
        page.navigate("/");
        page.locator("#ik-zoek").click();
        screenshot(page, "home-ik-zoek-360");
        assertAccessible(page);
        page.navigate("/werkwijzen?soort=instrument&leeftijd=4-12");
        page.getByText("Verder kiezen").click();
        assertAccessible(page);
        assertFits(page);
        assertEquals(3, taps);
    }

    @Test
    void choices_combine_can_be_let_go_of_and_passed_on_without_script() {
        Page page = openWithoutScript(Screen.PHONE, "/werkwijzen");
        String all = page.getByText(Pattern.compile("^\\d+ werkwijzen$")).textContent();
        page.getByText("Verder kiezen").click();
        page.getByLabel(Pattern.compile("^Instrument")).check();
        page.getByLabel(Pattern.compile("^Jongeren")).check();
        press(page, "Toon werkwijzen");
        assertThat(page).hasURL(Pattern.compile(".*/werkwijzen\\?.*doelgroep=jongeren.*soort=instrument.*"));
        assertThat(page.getByText("3 werkwijzen")).isVisible();
        assertThat(link(page, "Genogram")).isVisible();
        look(page, "werkwijzen-gekozen");
        page.navigate("/werkwijzen?soort=instrument&doelgroep=aanstaande-ouders&toon=lijst");
        assertThat(page.getByText("Geen werkwijze past bij alles wat je koos.")).isVisible();
        page.getByText("Zonder “Soort”: 1 werkwijze").click();
        assertThat(page).hasURL(Pattern.compile(".*/werkwijzen\\?doelgroep=aanstaande-ouders&toon=lijst$"));
        assertThat(link(page, "Stevig Ouderschap")).isVisible();
        page.getByRole(AriaRole.LINK, named("Haal weg: Wie een kind verwacht")).click();
        assertThat(page.getByText(all)).isVisible();
        look(page, "werkwijzen-lijst");
        page.navigate("/werkwijzen");
        page.getByLabel("Naam van de werkwijze").fill("homestart");
        press(page, "Toon werkwijzen");
        assertThat(link(page, "Home-Start")).isVisible();
        assertThat(page.getByText("1 werkwijze", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void who_works_with_it_nearby_is_a_choice_too() {
        Page page = openWithoutScript(Screen.PHONE, "/werkwijzen");
        page.getByText("Verder kiezen").click();
        page.getByLabel(Pattern.compile("^Oeverland")).check();
        page.getByLabel(Pattern.compile("^Gezinshulp Maaslicht")).check();
        press(page, "Toon werkwijzen");
        assertThat(page).hasURL(Pattern.compile(".*aanbieder=gezinshulp-maaslicht&gemeente=oeverland.*"));
        assertThat(link(page, "Triple P")).isVisible();
        assertThat(link(page, "Signs of Safety")).hasCount(0);
        look(page, "werkwijzen-gemeente");
        page.navigate("/werkwijzen/vergelijken?met=signs-of-safety&met=genogram");
        assertThat(page.getByText("Jeugdhulp De Kiezel").first()).isVisible();
        page.navigate("/organisaties/gezinshulp-maaslicht");
        assertThat(page.getByRole(AriaRole.HEADING, named("Werkt met"))).isVisible();
        assertFits(page);
        screenshot(page, "organisatie-werkt-met-360");
        link(page, "Toon in de werkwijzen").click();
        assertThat(page).hasURL(Pattern.compile(".*/werkwijzen\\?aanbieder=gezinshulp-maaslicht$"));
        assertThat(link(page, "Triple P")).isVisible();
        page.navigate("/zoeken?q=maaslicht");
        assertThat(link(page, "Gezinshulp Maaslicht")).isVisible();
        assertFits(page);
        screenshot(page, "zoeken-organisatie-360");
    }

    @Test
    void a_search_engine_is_offered_the_catalogue_and_not_every_choice() throws Exception {
        assertTrue(!get("/werkwijzen").contains("noindex"));
        assertTrue(get("/werkwijzen?soort=instrument").contains("noindex"));
    }

    /** Any three choices take at most twice as long as the whole list; all of it over a library of 500. */
    @Test
    void choices_cost_as_much_as_the_whole_list_of_a_large_library() throws Exception {
        get("/");
        try (Connection connection = connection()) {
            GeneratedMethods.insert(
                    connection, GeneratedMethods.make(1, GeneratedMethods.MANY, LocalDate.of(2026, 11, 28)));
            try {
                assertAtMost(MOST, connection, "/werkwijzen");
                assertAtMost(MOST, connection, "/werkwijzen?situatie=gedrag&plek=school&soort=aanpak");
                assertAtMost(MOST_AT_HOME, connection, "/");
                double best = Double.MAX_VALUE;
                for (int round = 0; round < ROUNDS && best > FACTOR; round++) {
                    best = Math.min(best, factor());
                }
                assertTrue(best <= FACTOR, "p50 of three choices against the whole list: " + best);
            } finally {
                GeneratedMethods.remove(connection);
            }
        }
    }

    /** The slowest of some combinations; they and the whole list take turns. */
    private static double factor() throws Exception {
        List<String> combinations = List.of(
                "/werkwijzen?situatie=gedrag&plek=school&soort=aanpak",
                "/werkwijzen?doelgroep=ouders&kant=sociaal&status=in-gebruik",
                "/werkwijzen?leeftijd=4-12&erkenning=geen&ervaringen=ouders",
                "/werkwijzen?naam=verzonnen&doelgroep=jongeren&plek=thuis&volgorde=ervaringen",
                "/werkwijzen?situatie=gedrag&situatie=school&erkenning=goed-onderbouwd&soort=instrument");
        List<Long> whole = new ArrayList<>();
        List<List<Long>> chosen = new ArrayList<>();
        combinations.forEach(one -> chosen.add(new ArrayList<>()));
        for (int i = 0; i < ASKED; i++) {
            whole.add(time("/werkwijzen"));
            for (int j = 0; j < combinations.size(); j++) {
                chosen.get(j).add(time(combinations.get(j)));
            }
        }
        return chosen.stream().mapToDouble(CatalogueIT::median).max().orElseThrow() / median(whole);
    }

    private static long time(String path) throws Exception {
        long start = System.nanoTime();
        get(path);
        return System.nanoTime() - start;
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
    }

    private static void assertAtMost(int most, Connection connection, String path) throws Exception {
        int statements = statements(connection, path, most);
        assertTrue(statements <= most, () -> path + " asks " + statements + " times");
    }

    /** Jobs ask too, once a second: the fewest of some tries are the page's own. */
    private static int statements(Connection connection, String path, int enough) throws Exception {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES && fewest > enough; i++) {
            int before = selects(connection);
            get(path);
            fewest = Math.min(fewest, selects(connection) - before);
        }
        return fewest;
    }

    private static int selects(Connection connection) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement("SHOW GLOBAL STATUS LIKE 'Com_select'");
                ResultSet found = asked.executeQuery()) {
            found.next();
            return found.getInt(2);
        }
    }

    private static String get(String path) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static Connection connection() throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        return new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
    }

    /** As it is on a phone, with every choice in view, and on a wide screen. */
    private static void look(Page page, String name) {
        page.getByText("Verder kiezen").click();
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            page.setViewportSize(screen.width(), screen.height());
            assertFits(page);
            screenshot(page, name + "-" + screen.width());
        }
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
    }

    private void tap(Locator target) {
        target.click();
        taps++;
    }

    private static Locator link(Page page, String text) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    private static Page.GetByRoleOptions named(String text) {
        return new Page.GetByRoleOptions().setName(text);
    }
}
