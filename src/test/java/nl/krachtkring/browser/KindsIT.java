package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Kinds of talk: chosen behind one line, each with what it is for, on a phone without script as on a desktop with it. */
class KindsIT extends BrowserTest {

    private static final String FORM = "/groepen/oleanderbuurt/gesprekken/nieuw";

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void question_gets_an_answer_that_stands_on_top_and_can_be_taken_back(Screen screen, boolean script) {
        String title = "Waar vind ik een fiets voor weinig geld? " + screen;
        Page parent = enter(screen, script, "ouder@demo.example");
        parent.navigate(FORM);
        parent.getByLabel("Titel", exact()).fill(title);
        parent.getByLabel("Bericht", exact()).fill("Mijn dochter is uit de hare gegroeid.");
        press(parent, "Vraag");
        assertTrue(parent.url().endsWith("?soort=vraag"), parent.url());
        assertEquals(title, parent.getByLabel("Titel", exact()).inputValue());
        assertEquals(
                "Mijn dochter is uit de hare gegroeid.",
                parent.getByLabel("Bericht", exact()).inputValue());
        accessible(parent, script);
        assertFits(parent);
        screenshot(parent, "vraag-nieuw-" + screen.width());
        press(parent, "Plaatsen");
        String discussion = parent.url().replaceAll("[?#].*", "");

        Page other = enter(screen, script, "ouder2@demo.example");
        other.navigate("/groepen/oleanderbuurt?toon=zonder-antwoord");
        assertThat(other.getByText(title)).isVisible();
        other.navigate(discussion);
        assertThat(other.getByText("Dit is het antwoord")).hasCount(0);
        for (String reply : new String[] {"Geen idee, sorry.", "Bij de fietsenbank op het plein."}) {
            other.getByLabel("Reactie", exact()).fill(reply);
            press(other, "Reactie plaatsen");
            assertThat(other.getByText(reply)).isVisible();
        }
        assertThat(other.getByText("Dit is het antwoord")).hasCount(0);

        parent.navigate(discussion);
        parent.locator(".comment", new Page.LocatorOptions().setHasText("fietsenbank"))
                .getByText("Dit is het antwoord")
                .click();
        assertThat(parent.locator("#antwoord")).containsText("fietsenbank");
        screenshot(parent, "antwoord-kiezen-" + screen.width());
        accessible(parent, script);
        press(parent, "Dit is het antwoord");
        assertThat(parent.locator("#gekozen-antwoord")).containsText("fietsenbank");
        assertThat(parent.locator(".stream .state-positive")).hasCount(1);
        accessible(parent, script);
        assertFits(parent);
        screenshot(parent, "antwoord-" + screen.width());
        parent.getByText("Lees het tussen de reacties").click();
        assertThat(parent.locator(".comment:target")).containsText("fietsenbank");

        Page visitor = open(screen, "/groepen/oleanderbuurt?toon=beantwoord");
        assertThat(visitor.getByText(title)).isVisible();
        screenshot(visitor, "beantwoord-" + screen.width());
        visitor.navigate(discussion);
        assertThat(visitor.locator("#gekozen-antwoord")).containsText("fietsenbank");
        assertThat(visitor.getByText("Toch geen antwoord")).hasCount(0);

        Page facilitator = enter(screen, script, "begeleider@demo.example");
        facilitator.navigate(discussion);
        press(facilitator, "Toch geen antwoord");
        assertThat(facilitator.locator("#gekozen-antwoord")).hasCount(0);
        facilitator.navigate("/groepen/oleanderbuurt?toon=beantwoord");
        assertThat(facilitator.getByText(title)).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void question_to_the_facilitator_stays_with_them_until_its_writer_opens_it(Screen screen, boolean script) {
        String title = "Mag ik iets persoonlijks vragen? " + screen;
        Page parent = enter(screen, script, "ouder@demo.example");
        parent.navigate("/groepen/oleanderbuurt");
        parent.getByText("Vraag aan de begeleider").first().click();
        assertThat(parent.locator(".audience").first()).containsText("Alleen jij en de begeleiders");
        parent.getByLabel("Titel", exact()).fill(title);
        parent.getByLabel("Bericht", exact()).fill("Ik durf het de groep nog niet te vragen.");
        accessible(parent, script);
        assertFits(parent);
        screenshot(parent, "vraag-begeleider-nieuw-" + screen.width());
        press(parent, "Plaatsen");
        assertThat(parent.locator("#readers")).containsText("Alleen wie dit vroeg");
        accessible(parent, script);
        assertFits(parent);
        screenshot(parent, "vraag-begeleider-" + screen.width());
        String discussion = parent.url().replaceAll("[?#].*", "");

        Page other = enter(screen, script, "ouder2@demo.example");
        other.navigate("/groepen/oleanderbuurt");
        assertThat(other.getByText(title)).hasCount(0);
        assertEquals(404, other.navigate(discussion).status());
        assertEquals(404, open(screen, "/").navigate(discussion).status());

        Page facilitator = enter(screen, script, "begeleider@demo.example");
        told(facilitator, "Vraag aan jou als begeleider: " + title);
        press(facilitator, "Vraag aan jou als begeleider: " + title);
        assertThat(facilitator.locator("#share")).hasCount(0);
        facilitator.getByLabel("Reactie", exact()).fill("Natuurlijk. Vertel maar.");
        assertThat(facilitator.locator("#comment-form .audience")).containsText("Alleen wie dit vroeg");
        press(facilitator, "Reactie plaatsen");
        screenshot(facilitator, "vraag-begeleider-antwoord-" + screen.width());

        parent.navigate(discussion);
        parent.getByText("Open het voor de groep").click();
        press(parent, "Openen voor de leden");
        assertThat(parent.locator("#readers")).not().containsText("Alleen wie dit vroeg");
        assertEquals(200, other.navigate(discussion).status());
        assertThat(other.getByText("Natuurlijk. Vertel maar.")).isVisible();
        assertEquals(404, open(screen, "/").navigate(discussion).status());
    }

    @ParameterizedTest
    @CsvSource({"PHONE, false", "DESKTOP, true"})
    void poll_hides_how_it_stands_until_it_closed_and_shows_numbers_after(Screen screen, boolean script)
            throws SQLException {
        String title = "Welke avond past het best? " + screen;
        Page parent = enter(screen, script, "ouder@demo.example");
        parent.navigate(FORM + "?soort=peiling");
        parent.getByLabel("Titel", exact()).fill(title);
        parent.getByLabel("Bericht", exact()).fill("Voor het samen koken.");
        parent.getByLabel("Antwoorden", exact()).fill("Maandag\nDinsdag");
        parent.getByLabel("Laatste dag", exact())
                .fill(LocalDate.now().minusDays(3).toString());
        press(parent, "Plaatsen");
        assertThat(parent.getByText("Kies een dag van vandaag").first()).isVisible();
        assertEquals(
                "Maandag\nDinsdag", parent.getByLabel("Antwoorden", exact()).inputValue());
        accessible(parent, script);
        assertFits(parent);
        screenshot(parent, "peiling-nieuw-" + screen.width());
        parent.getByLabel("Laatste dag", exact())
                .fill(LocalDate.now().plusDays(3).toString());
        press(parent, "Plaatsen");
        assertThat(parent.locator("#peiling")).isVisible();
        String discussion = parent.url().replaceAll("[?#].*", "");
        accessible(parent, script);
        assertFits(parent);
        screenshot(parent, "peiling-" + screen.width());
        for (String account : List.of("ouder@demo.example", "ouder2@demo.example", "professional@demo.example")) {
            Page member = enter(screen, script, account);
            member.navigate(discussion);
            member.getByLabel("Maandag", exact()).check();
            press(member, "Stem plaatsen");
            member.getByLabel(account.startsWith("prof") ? "Dinsdag" : "Maandag", exact())
                    .check();
            press(member, "Keuze wijzigen");
            assertThat(member.locator("#uitslag")).hasCount(0);
        }
        Page visitor = open(screen, discussion.substring(address().length()));
        assertThat(visitor.locator("#peiling")).containsText("Daarna staat hier de uitslag");
        close(discussion);
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        do {
            visitor.navigate(discussion);
        } while (visitor.locator("#uitslag").count() == 0 && System.nanoTime() < until);
        assertThat(visitor.locator("#uitslag > li").first()).containsText("2 leden (67%)");
        assertThat(visitor.locator("#uitslag > li").last()).containsText("1 lid (33%)");
        assertAccessible(visitor);
        assertFits(visitor);
        screenshot(visitor, "peiling-uitslag-" + screen.width());
    }

    private static void close(String discussion) throws SQLException {
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        try (Connection connection =
                        new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
                PreparedStatement ends = connection.prepareStatement("UPDATE poll p JOIN discussion d"
                        + " ON d.id = p.discussion_id SET p.closes_at = '2026-01-01' WHERE d.public_id = ?")) {
            ends.setString(1, discussion.replaceAll(".*/gesprekken/([0-9]+)/.*", "$1"));
            ends.executeUpdate();
        }
    }

    /** The checker is a script itself. */
    private static void accessible(Page page, boolean script) {
        if (script) {
            assertAccessible(page);
        }
    }

    private Page enter(Screen screen, boolean script, String account) {
        Browser.NewContextOptions options = options(screen).setJavaScriptEnabled(script);
        Page page = open(options, "/demo");
        DemoDoor.enter(page, account);
        return page;
    }
}
