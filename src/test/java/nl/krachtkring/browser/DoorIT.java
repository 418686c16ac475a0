package nl.krachtkring.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.krachtkring.launch.DatabaseAccess;
import nl.krachtkring.launch.TestDatabase;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** A parents' group votes a professional in, from the proposal to the end of access. */
class DoorIT extends BrowserTest {

    private static final String GROUP = "/groepen/ouders-oleander";

    @Test
    void members_vote_a_professional_in_and_the_facilitator_ends_it() throws SQLException {
        Page proposer = signIn("ouder@demo.example");
        proposer.navigate(GROUP);
        proposer.getByRole(AriaRole.LINK, named("Vertel je het op je werk?")).click();
        String talk = bare(proposer);
        proposer.locator("#guest-propose").click();
        proposer.getByLabel("E-mailadres of naam").fill("Nooit Geweest");
        proposer.getByLabel("Vanaf welke dag").fill(LocalDate.now().plusDays(20).toString());
        proposer.getByLabel("Waarom deze gast?").fill("Hij weet hoe het werkt.");
        press(proposer, "Verder");
        assertThat(proposer.getByText("vinden we geen professional").first()).isVisible();
        proposer.getByLabel("E-mailadres of naam").fill("Professional@demo.example");
        press(proposer, "Verder");
        assertThat(proposer.getByText("Jeroen Verbeek").first()).isVisible();
        press(proposer, "Ja, begin de stemming");
        String vote = bare(proposer);
        Page guest = signIn("professional@demo.example");
        assertAbsent(guest, talk, vote, GROUP + "/gasten", GROUP + "/leden");

        Page member = signIn("ouder2@demo.example");
        member.navigate(vote);
        press(member, "Nee, eerst praten");
        assertThat(member.getByText("Er wordt eerst over gepraat").first()).isVisible();
        press(member, "Ja");
        assertThat(member.getByText("Er wordt gestemd").first()).isVisible();
        threeDaysLater(vote);
        member.navigate(vote);
        assertThat(member.getByText("Leest mee").first()).isVisible();

        assertEquals(200, guest.navigate(talk).status());
        assertThat(guest.getByText("Je bent hier gast").first()).isVisible();
        assertAbsent(guest, vote, GROUP + "/gasten", GROUP + "/leden", GROUP + "/agenda");
        guest.navigate(talk);
        guest.getByLabel("Reactie", new Page.GetByLabelOptions().setExact(true)).fill("Dank dat ik mee mag lezen.");
        press(guest, "Reactie plaatsen");
        assertThat(guest.getByText("Dank dat ik mee mag lezen.").first()).isVisible();
        member.navigate(talk);
        assertThat(member.locator("#readers")).containsText(Pattern.compile("1 gast tot "));
        assertThat(member.locator("#reageer .audience")).containsText("Ook Jeroen Verbeek leest mee");

        Page facilitator = signIn("begeleider@demo.example");
        facilitator.navigate(vote);
        press(facilitator, "Toegang beëindigen");
        assertAbsent(guest, talk);
        member.navigate(talk);
        assertFalse(member.locator("#readers").textContent().contains("gast"));
    }

    private static void threeDaysLater(String vote) throws SQLException {
        String number = vote.substring(vote.lastIndexOf('/') + 1);
        DatabaseAccess access = TestDatabase.access(TestDatabase.BROWSER);
        try (Connection connection =
                        new MariaDbDataSource(access.url()).getConnection(access.user(), access.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE guest_ballot b JOIN guest_proposal g ON g.id = b.proposal_id SET b.choice = 'YES'"
                            + " WHERE g.public_id = " + number);
            statement.executeUpdate(
                    "UPDATE guest_proposal SET closes_at = UTC_TIMESTAMP(6) WHERE public_id = " + number);
        }
    }

    private static void assertAbsent(Page page, String... addresses) {
        for (String one : List.of(addresses)) {
            assertEquals(404, page.navigate(one).status(), one);
        }
    }

    private Page signIn(String account) {
        Page page = open("/demo");
        DemoDoor.enter(page, account);
        return page;
    }

    private static String bare(Page page) {
        return page.url().replaceAll("[?#].*", "");
    }

    private static Page.GetByRoleOptions named(String text) {
        return new Page.GetByRoleOptions().setName(text).setExact(true);
    }
}
