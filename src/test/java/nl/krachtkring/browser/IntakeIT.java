package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import nl.krachtkring.method.intake.MadeInventory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** An editor reads a whole inventory in through the page, a second time, and takes it back. */
class IntakeIT extends BrowserTest {

    private static final Logger LOG = Logger.getLogger(IntakeIT.class.getName());
    private static final int FULL = 20_000;
    private static final int LARGE = Boolean.getBoolean("portal.endurance") ? FULL : 1_500;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int LINES = MadeInventory.lines().size() - 1;

    @BeforeAll
    static void write() throws SQLException {
        assertTrue(address().startsWith("http"), "the portal runs, so that its tables are there");
        for (int i = 0; i < MadeInventory.METHODS; i++) {
            run(
                    "INSERT INTO working_method (public_id, slug, title, kind, stage, summary, for_parents, source, status, aliases,"
                            + " changed_at) SELECT " + (650_000_000_000_000L + i) + ", 'verzonnen-intake-" + i + "', '"
                            + MadeInventory.method(i)
                            + "', kind, stage, summary, for_parents, source, 'PUBLISHED', '', changed_at FROM working_method"
                            + " WHERE slug = 'genogram'");
        }
    }

    @AfterAll
    static void remove() throws SQLException {
        run("DELETE FROM intake_memory");
        run(
                "DELETE d FROM deployment d JOIN working_method m ON m.id = d.method_id WHERE m.slug LIKE 'verzonnen-intake-%'");
        run("DELETE FROM organisation WHERE name LIKE 'Verzonnen %'");
        run("DELETE FROM working_method WHERE slug LIKE 'verzonnen-intake-%'");
    }

    /** What one test says of names is remembered, and asked again in the next one. */
    @BeforeEach
    void forget() throws SQLException {
        run("DELETE FROM intake_memory");
    }

    @ParameterizedTest
    @CsvSource({"PHONE, false, inventarisatie.csv", "DESKTOP, true, inventarisatie.xlsx"})
    void inventory_comes_in_through_the_page_and_goes_again(Screen screen, boolean script, String name)
            throws SQLException {
        String before = state();
        byte[] file = name.endsWith(".csv") ? MadeInventory.csv() : MadeInventory.workbook();
        Page page = enter(screen, script);
        page.navigate("/redactie");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Inventarisatie inlezen"))
                .click();
        look(page, screen, script, "inlezen");
        press(page, "Bestand bekijken");
        assertThat(page.locator("#source-error")).not().isEmpty();
        bring(page, name, file);
        assertThat(page.locator("main")).containsText(MadeInventory.ORGANISATIONS + " namen kennen we niet");
        page.getByText("Zeg wie bedoeld wordt").click();
        look(page, screen, script, "inlezen-namen");
        page.locator("#allemaal").check();
        press(page, "Onthouden en verder");
        assertThat(page.locator("main"))
                .containsText(
                        MadeInventory.METHODS + " werkwijzen bij " + MadeInventory.ORGANISATIONS + " organisaties");
        assertThat(page.locator("main"))
                .containsText(MadeInventory.BY_ONE + " werkwijzen zijn er bij één organisatie, "
                        + (MadeInventory.METHODS - MadeInventory.BY_ONE) + " bij meer dan één");
        look(page, screen, script, "inlezen-regels");
        page.getByText("Kolommen anders kiezen").click();
        look(page, screen, script, "inlezen-kolommen");
        press(page, "Verder");
        assertEquals(0, count("deployment WHERE source = 'Verzonnen inventarisatie'"));
        press(page, "Inlezen");
        done(page);
        look(page, screen, script, "ingelezen");
        assertEquals(LINES, count("deployment WHERE municipality IS NOT NULL AND source = 'Verzonnen inventarisatie'"));
        String address = page.url();

        page.navigate("/redactie/inventarisatie");
        bring(page, name, file);
        assertThat(page.locator("main")).containsText("Er is niets om in te lezen");
        assertThat(page.locator("main")).containsText(LINES + " staan er al zo en 0 worden niet ingelezen");
        page.locator("#away summary").click();
        press(page, "Gooi weg");

        page.navigate(address);
        undo(page);
        look(page, screen, script, "inlezen-ongedaan");
        assertEquals(before, state());
        assertTrue(count("audit_entry WHERE action = 'intake.undo'") > 0);
    }

    @Test
    void large_file_comes_in_within_a_minute_with_progress_shown_and_goes_again() throws SQLException {
        byte[] file = MadeInventory.large(LARGE, "elke week");
        String before = state();
        Page page = enter(Screen.DESKTOP, true);
        page.navigate("/redactie/inventarisatie");
        Instant begin = Instant.now();
        bring(page, "groot.csv", file);
        page.getByText("Zeg wie bedoeld wordt").click();
        page.locator("#allemaal").check();
        press(page, "Onthouden en verder");
        assertThat(page.locator("main"))
                .containsText(MadeInventory.METHODS + " werkwijzen bij " + dutch(LARGE / MadeInventory.EACH)
                        + " organisaties");
        screenshot(page, "inlezen-groot");
        press(page, "Inlezen");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Wordt ingelezen")))
                .isVisible();
        assertThat(page.locator("#progress-words")).containsText("van " + dutch(LARGE));
        screenshot(page, "inlezen-bezig");
        List<Integer> progress = progress(page);
        done(page);
        Duration taken = Duration.between(begin, Instant.now());
        assertTrue(taken.compareTo(MINUTE) < 0, LARGE + " lines took " + taken);
        assertEquals(progress.stream().sorted().toList(), progress);
        assertTrue(LARGE < FULL || Set.copyOf(progress).size() > 2, "progress seen: " + progress);
        assertThat(page.locator("main")).containsText(dutch(LARGE) + " nieuw");
        assertEquals(LARGE, count("deployment WHERE source = 'Verzonnen inventarisatie'"));
        String address = page.url();

        page.navigate("/redactie/inventarisatie");
        bring(page, "groot.csv", file);
        assertThat(page.locator("main")).containsText("Er is niets om in te lezen");
        assertThat(page.locator("main")).containsText(dutch(LARGE) + " staan er al zo en 0 worden niet ingelezen");
        page.locator("#away summary").click();
        press(page, "Gooi weg");
        page.navigate(address);
        undo(page);
        assertEquals(before, state());
        LOG.log(Level.INFO, "{0} lines were in after {1}", new Object[] {LARGE, taken});
    }

    /** How many lines the page says it went through, each time that it is asked again until they are in. */
    private static List<Integer> progress(Page page) {
        List<Integer> seen = new ArrayList<>();
        for (Locator bar = page.locator("progress"); bar.count() > 0; page.reload()) {
            seen.add(Integer.valueOf(bar.getAttribute("value")));
        }
        return seen;
    }

    private static String dutch(int number) {
        return "%,d".formatted(number).replace(',', '.');
    }

    private static void bring(Page page, String name, byte[] file) {
        page.getByLabel("Bestand", exact()).setInputFiles(new FilePayload(name, "application/octet-stream", file));
        page.getByLabel("Waar komt de lijst vandaan?", exact()).fill("Verzonnen lijst");
        press(page, "Bestand bekijken");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Wat gebeurt er per regel?")))
                .isVisible();
    }

    /** The page refreshes itself until then. */
    private static void done(Page page) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Ingelezen").setExact(true)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTE.toMillis()));
    }

    private static void undo(Page page) {
        page.locator("#undo-box summary").click();
        press(page, "Maak ongedaan");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ongedaan gemaakt")))
                .isVisible();
    }

    private static void look(Page page, Screen screen, boolean script, String name) {
        if (script) {
            assertAccessible(page);
        }
        assertFits(page);
        screenshot(page, name + "-" + screen.width());
    }

    private Page enter(Screen screen, boolean script) {
        Browser.NewContextOptions options = options(screen).setJavaScriptEnabled(script);
        Page page = open(options, "/demo");
        DemoDoor.enter(page, "redacteur@demo.example");
        return page;
    }

    /** What readers and the inventory have of it: all but the log and the list of files. */
    private static String state() throws SQLException {
        return "deployments " + count("deployment") + ", organisations " + count("organisation") + ", rows "
                + count("intake_row") + ", organisations of files " + count("intake_organisation") + ", files "
                + count("stored_file WHERE owner_kind = 'intake'");
    }

    private static int count(String from) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Connection connect() throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        return new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
    }
}
