package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** One method, and methods side by side: on a screen, on paper, as a file, for search engines. */
class LibraryIT extends BrowserTest {

    private static final String SIGNS = "/werkwijzen/signs-of-safety";

    /** Of the fullest method of the demo, of which 1150 are the frame of every page; with everything open it is three times as long. */
    private static final int LONGEST = 7800;

    private static final String FOUR =
            "/werkwijzen/vergelijken?met=signs-of-safety&met=home-start&met=triple-p&met=jim";

    @Test
    void who_came_as_a_parent_reads_first_what_is_for_parents() {
        Page page = open(Screen.PHONE, SIGNS);
        assertThat(page.locator("main h2").first()).hasText("In het kort");
        page.getByText("Ik ben ouder: zet dit bovenaan").click();
        assertThat(page.locator("main h2").first()).hasText("Voor ouders");
        page.navigate("/");
        screenshot(page, "thuis-als-ouder-360");
        page.getByText("Of lees wat een werkwijze voor jou betekent").click();
        assertThat(page).hasURL(Pattern.compile(".*/werkwijzen\\?als=ouder$"));
        page.getByText("Zorgen over veiligheid thuis").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/werkwijzen\\?situatie=veiligheid-thuis&als=ouder$"));
        page.locator(".method-card a").getByText("Signs of Safety").click();
        assertThat(page).hasURL(Pattern.compile(".*" + SIGNS + "\\?als=ouder$"));
        assertThat(page.locator("main h2").first()).hasText("Voor ouders");
        page.getByText("Vergelijken").first().click();
        page.locator("#voeg-toe").click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]als=ouder.*"));
        page.locator(".compared-links .list-title").first().click();
        assertThat(page).hasURL(Pattern.compile(".*" + SIGNS + "\\?als=ouder$"));
        assertThat(page.locator("main h2").first()).hasText("Voor ouders");
        page.navigate("/demo");
        DemoDoor.enter(page, "ouder@demo.example");
        page.navigate(SIGNS);
        assertThat(page.locator("main h2").first()).hasText("Voor ouders");
        page.navigate(SIGNS + "?als=professional");
        assertThat(page.locator("main h2").first()).hasText("In het kort");
    }

    @Test
    void family_notes_and_research_stand_on_the_page_in_words() {
        Page page = open(Screen.DESKTOP, SIGNS);
        assertThat(page.locator(".family")).containsText("Samen Veilig Stap voor Stap bouwt voort op deze werkwijze");
        assertThat(page.locator(".when-not")).containsText("Als de rechter een maatregel heeft opgelegd");
        assertThat(page.locator(".when-not")).containsText("Veiligheid");
        assertThat(page.locator(".page-head")).containsText("Geen verschil");
        assertThat(page.locator(".cite")).containsText("Nagekeken op 21 november 2026");
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            assertFits(page);
            assertAccessible(page);
            screenshot(page, "werkwijze-" + screen.width());
        }
        screenshot(openDark(Screen.PHONE, SIGNS), "werkwijze-donker-360");
    }

    /** What somebody reads first stands there; the rest waits behind headings, in one page that is no longer than it was without them. */
    @Test
    void the_rest_waits_behind_headings_and_nothing_is_lost() throws IOException {
        Page page = openWithoutScript(Screen.PHONE, SIGNS);
        int high = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        assertTrue(high < LONGEST, () -> "pixels on a phone: " + high);
        assertThat(page.locator("#stappen .steps")).isHidden();
        page.locator("#stappen > summary").click();
        assertThat(page.locator("#stappen .steps")).isVisible();
        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            String words = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            assertTrue(words.contains("Gebruik dus de aanpak, en blijf kijken"), "the text");
            assertTrue(words.contains("Een afspraak op papier is geen veilig kind"), "the experiences");
            assertTrue(words.contains("Wie zijn onderzocht: 20 gezinnen"), "research");
        }
        page.getByText("Alles openen").click();
        assertThat(page.locator("#bronnen .cite")).isVisible();
        assertThat(page.locator("section:has(#wie-werkt) details:not([open])")).hasCount(0);
        assertFits(page);
        Page scripted = open(Screen.DESKTOP, SIGNS + "?alles");
        assertAccessible(scripted);
        scripted.navigate(SIGNS);
        scripted.locator(".on-page a[href='#bronnen']").click();
        assertThat(scripted.locator("#bronnen .cite")).isVisible();
    }

    /** The policy of the page lets no script run that stands in it; this is none, and the browser says nothing of it. */
    @Test
    void search_engines_read_a_block_of_data() {
        Page page = open(SIGNS);
        assertEquals("Signs of Safety", read(page, "name"));
        assertTrue(((String) read(page, "url")).endsWith(SIGNS));
        assertNull(read(page, "aggregateRating"), "nothing is ranked here");
    }

    private static Object read(Page page, String field) {
        return page.evaluate(
                "field => JSON.parse(document.querySelector('head script[type=\"application/ld+json\"]').textContent)[field]",
                field);
    }

    @Test
    void the_file_has_tags_title_and_language() throws IOException {
        Page page = open(SIGNS);
        APIResponse answer = page.request().get(SIGNS + "/werkwijze.pdf");
        assertEquals(200, answer.status());
        assertEquals("application/pdf", answer.headers().get("content-type"));
        try (PDDocument file = Loader.loadPDF(answer.body())) {
            assertEquals("nl", file.getDocumentCatalog().getLanguage());
            assertEquals("Signs of Safety", file.getDocumentInformation().getTitle());
            assertTrue(file.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(file.getDocumentCatalog().getStructureTreeRoot());
            String words = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
            for (String said : List.of("Doelen", "Zo gaat het", "Uitleg", "blijf kijken", "Tips uit de praktijk")) {
                assertTrue(words.contains(said), said);
            }
        }
        assertEquals(
                404,
                page.request().get("/werkwijzen/bestaat-niet/werkwijze.pdf").status());
    }

    @Test
    void methods_are_chosen_and_compared_without_script_and_fit_one_sheet() throws IOException, SQLException {
        Page page = openWithoutScript(Screen.PHONE, "/werkwijzen?situatie=opvoedvragen");
        page.getByLabel("Vergelijken: Home-Start").check();
        page.getByLabel("Vergelijken: Triple P").check();
        press(page, "Vergelijken");
        assertThat(page).hasURL(Pattern.compile(".*/werkwijzen/vergelijken\\?met=home-start&met=triple-p$"));
        assertThat(page.locator(".compared")).containsText("Wanneer niet");
        page.getByLabel("Zet erbij").selectOption("jim");
        press(page, "Zet ernaast");
        assertThat(page).hasURL(Pattern.compile(".*met=home-start&met=triple-p&met=jim$"));
        assertFits(page);
        page.navigate(FOUR + "&met=ecogram");
        assertThat(page.getByText("Je ziet de eerste vier")).isVisible();
        page.navigate(FOUR);
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            assertFits(page);
            screenshot(page, "vergelijken-" + screen.width());
        }
        assertOneSheet(page);
        manyOrganisations();
        try {
            page.reload();
            assertThat(page.getByText(Pattern.compile("^en nog \\d\\d organisaties"))
                            .first())
                    .isVisible();
            assertFits(page);
            screenshot(page, "vergelijken-veel");
            assertOneSheet(page);
            oneOfTheRestIsChosen(page);
        } finally {
            run("DELETE FROM deployment WHERE public_id BETWEEN 640000000000000 AND 640000000099999");
            run("DELETE FROM organisation WHERE public_id BETWEEN 640000000000000 AND 640000000099999");
        }
    }

    /** Twenty boxes are offered; the others are a link away, with what was chosen before. */
    private static void oneOfTheRestIsChosen(Page page) {
        page.navigate("/werkwijzen?soort=interventie");
        page.getByText("Verder kiezen").click();
        page.getByText(Pattern.compile("Laat alle \\d+ zien")).first().click();
        assertThat(page).hasURL(Pattern.compile(".*\\?soort=interventie&alle=aanbieder#keuze-aanbieder$"));
        page.getByLabel(Pattern.compile("^Verzonnen Jeugdhulp Vergeleken 42")).check();
        screenshot(page, "werkwijzen-alle-aanbieders");
        press(page, "Toon werkwijzen");
        assertThat(page).hasURL(Pattern.compile(".*aanbieder=vergeleken-42.*"));
        assertThat(page.getByText("Triple P").first()).isVisible();
    }

    private static void assertOneSheet(Page page) throws IOException {
        byte[] printed = page.pdf(new Page.PdfOptions()
                .setPreferCSSPageSize(true)
                .setPath(Path.of("target", "screenshots", "vergelijken.pdf")));
        try (PDDocument paper = Loader.loadPDF(printed)) {
            assertEquals(1, paper.getNumberOfPages(), "sheets of A4");
            float wide = paper.getPage(0).getMediaBox().getWidth();
            assertTrue(Math.abs(wide - 842) < 2, () -> "width " + wide);
        }
    }

    /** As many as the largest inventory that is known, for each of the four. */
    private static void manyOrganisations() throws SQLException {
        run("INSERT INTO organisation (public_id, slug, name, type, changed_at) SELECT 640000000000000 + seq,"
                + " CONCAT('vergeleken-', seq), CONCAT('Verzonnen Jeugdhulp Vergeleken ', seq), 'PROVIDER', NOW(6)"
                + " FROM seq_0_to_42");
        run("INSERT INTO deployment (public_id, method_id, organisation_id, checked_on, state, created_at, changed_at)"
                + " SELECT 640000000000000 + m.id * 100 + o.public_id MOD 100, m.id, o.id, NOW(6), 'UNCONFIRMED', NOW(6), NOW(6)"
                + " FROM working_method m JOIN organisation o ON o.slug LIKE 'vergeleken-%'"
                + " WHERE m.slug IN ('signs-of-safety', 'home-start', 'triple-p', 'jim')");
    }

    @Test
    void a_method_that_was_withdrawn_meanwhile_is_told_of_without_its_name() throws SQLException {
        Page page = open(Screen.DESKTOP, "/werkwijzen/vergelijken?met=genogram&met=ecogram&met=empo");
        assertAccessible(page);
        status("genogram", "WITHDRAWN");
        try {
            page.reload();
            assertThat(page.getByText("staat hier niet of niet meer")).isVisible();
            assertThat(page.locator(".compared")).not().containsText("Genogram");
            assertThat(page.locator(".compared")).containsText("Ecogram");
            page.navigate("/werkwijzen/vergelijken?met=genogram");
            assertThat(page.getByText("Kies eerst een werkwijze")).isVisible();
        } finally {
            status("genogram", "PUBLISHED");
        }
    }

    @Test
    void the_desk_says_what_an_editor_forgot() {
        Page page = open(Screen.DESKTOP, "/demo");
        DemoDoor.enter(page, "redacteur@demo.example");
        page.navigate("/redactie");
        assertThat(page.getByText("Bij de laatste start is elk bestand overgenomen."))
                .isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Na te lopen")))
                .isVisible();
        assertThat(page.getByText("De erkenning “Effectief volgens goede aanwijzingen” is verlopen."))
                .isVisible();
        assertAccessible(page);
        assertFits(page);
        screenshot(page, "redactie-na-te-lopen");
    }

    private static void status(String slug, String status) throws SQLException {
        run("UPDATE working_method SET status = ? WHERE slug = ?", status, slug);
    }

    private static void run(String sql, String... values) throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        try (Connection connection =
                        new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setString(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }
}
