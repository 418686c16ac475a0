package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import nl.krachtkring.given.GeneratedInventory;
import nl.krachtkring.given.GeneratedMethods;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** The inventory with 20,000 deployments, 500 methods and 2,000 organisations, beside the small one of the demo. */
@Tag("timed")
class InventorySizeIT extends BrowserTest {

    private static final Logger LOG = Logger.getLogger(InventorySizeIT.class.getName());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> FORMS = List.of("/inventarisatie", "/inventarisatie?toon=matrix");
    private static final int ASKED = 15;
    private static final int ROUNDS = 4;
    private static final double FACTOR = 3;

    private static long small;

    @BeforeAll
    static void write() throws SQLException {
        small = best(0);
        try (Connection connection = connection()) {
            GeneratedMethods.insert(
                    connection, GeneratedMethods.make(1, GeneratedMethods.MANY, LocalDate.of(2026, 11, 28)));
            GeneratedInventory.insert(connection);
        }
    }

    @AfterAll
    static void remove() throws SQLException {
        try (Connection connection = connection()) {
            GeneratedInventory.remove(connection);
            GeneratedMethods.remove(connection);
        }
    }

    @Test
    void large_inventory_costs_little_more_than_a_small_one() {
        long best = best(FACTOR * small);
        LOG.log(Level.INFO, "p50 of the large inventory {0} µs, of the small one {1} µs", new Object[] {
            best / 1_000, small / 1_000
        });
        assertTrue(best <= FACTOR * small, "p50 against the small one: " + (double) best / small);
    }

    @Test
    void region_is_looked_through_as_list_and_matrix_on_a_phone_without_script() {
        Page page = openWithoutScript(Screen.PHONE, "/inventarisatie");
        assertThat(page.locator(".totals dd").nth(0)).hasText(Pattern.compile("5\\d\\d"));
        assertThat(page.locator(".totals dd").nth(1)).hasText(Pattern.compile("20\\d\\d"));
        look(page, "inventarisatie-groot");
        page.getByLabel("Regio").selectOption("Verzonnen regio 07");
        press(page, "Laat zien");
        int organisations = GeneratedInventory.ORGANISATIONS / GeneratedInventory.REGIONS;
        assertThat(page.locator(".totals dd").nth(1)).hasText(String.valueOf(organisations));
        page.getByText("Meer laten zien").click();
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Verzonnen plaats")))
                .hasCount(25);
        page.getByText("Toon werkwijzen naast organisaties").click();
        assertThat(page.getByText("Organisaties 1 tot en met 10 van " + organisations))
                .isVisible();
        assertThat(page.locator(".matrix tbody tr")).hasCount(25);
        assertThat(page.locator(".matrix thead")).isHidden();
        follow(page, "Volgende organisaties");
        assertThat(page.getByText("Organisaties 11 tot en met 20 van " + organisations))
                .isVisible();
        follow(page, "Volgende werkwijzen");
        assertThat(page.getByText("Organisaties 11 tot en met 20 van " + organisations))
                .isVisible();
        assertThat(page.getByText(Pattern.compile("Werkwijzen 26 tot en met 50 van de \\d+ van deze organisaties")))
                .isVisible();
        look(page, "inventarisatie-matrix-groot");
        follow(page, "Vorige organisaties");
        assertThat(page.getByText("Werkwijzen 1 tot en met 25 van")).isVisible();
    }

    @Test
    void the_catalogue_offers_organisations_that_one_can_look_through() {
        Page page = open(Screen.PHONE, "/werkwijzen?aanbieder=buurthuis-de-oleander");
        page.getByText("Verder kiezen").click();
        assertThat(page.locator("input[name=aanbieder]")).hasCount(20);
        assertThat(page.getByLabel(Pattern.compile("^Buurthuis De Oleander"))).isChecked();
        assertThat(page.getByText("Staat die er niet bij?").first()).isVisible();
        assertFits(page);
        assertAccessible(page);
        screenshot(page, "werkwijzen-groot-360");
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }

    private void look(Page page, String name) {
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            page.setViewportSize(screen.width(), screen.height());
            assertFits(page);
            screenshot(page, name + "-" + screen.width());
        }
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
        Page scripted = open(Screen.PHONE, page.url().substring(address().length()));
        assertAccessible(scripted);
    }

    /** The best of some rounds, which hear of others' work on the machine; no more of them than it takes. */
    private static long best(double enough) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && best > enough; round++) {
            best = Math.min(best, median());
        }
        return best;
    }

    private static long median() {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            for (String path : FORMS) {
                long start = System.nanoTime();
                get(path);
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow();
    }

    private static void get(String path) {
        HttpResponse<String> answer;
        try {
            answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
        assertEquals(200, answer.statusCode(), path);
    }

    private static Connection connection() throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        return new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
    }
}
