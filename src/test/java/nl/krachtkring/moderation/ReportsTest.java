package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a page, or in words only, reaches whoever must know as what is told of a text does. */
class ReportsTest extends RepositoryTest {

    private static final String MODERATOR = "moderator@voorbeeld.example";

    private Desk desk;
    private DeskPeople people;
    private Actor moderator;

    @BeforeEach
    void desk() {
        people = new DeskPeople(entities);
        Actor author = people.person("schrijver@voorbeeld.example");
        moderator = people.person(MODERATOR, SiteRole.MODERATOR);
        desk = new Desk(entities, author.persona().value());
    }

    @ParameterizedTest(name = "about {0}: {1}, {2}: {3} mails")
    @CsvSource({
        "/groepen/oleanderbuurt,                                  danger, '',                 1",
        "/gesprekken/100000000000000/wie-weet-raad,               danger, '',                 1",
        "'',                                                      danger, 'Bel mijn zus',     1",
        "/help,                                                   other,  'Hij wil dood.',    1",
        "/help,                                                   wrong,  'Er staat een fout', 0",
        "/artikelen/x#reactie-123456789012345,                    danger, '',                 1",
        "/artikelen/x#reactie-123456789012345,                    wrong,  'Er staat een fout', 0",
    })
    void danger_calls_the_moderators_whatever_it_is_told_about(String over, String reason, String text, int mails) {
        tell(over, reason, text);
        assertEquals(mails, people.mails(MODERATOR));
        assertEquals(1, people.count("SELECT COUNT(*) FROM report"));
    }

    @Test
    void a_case_calls_when_it_becomes_urgent_and_not_each_time_that_somebody_says_so() {
        String text = "/artikelen/x#reactie-" + Desk.NUMBER;
        tell(text, "disrespect", "Niet aardig");
        assertEquals(0, people.mails(MODERATOR));
        tell(text, "danger", "");
        tell(text, "danger", "Nog eens");
        desk.reviews.open(Desk.TEXT, null, ReviewCause.DANGER, true);
        assertEquals(1, people.mails(MODERATOR));
    }

    @Test
    void danger_comes_first_and_a_button_stays_with_the_report_it_stood_at() {
        tell("/help", "wrong", "Er staat een fout");
        tell("/over", "other", "Nog een fout");
        tell("/help", "danger", "");
        List<ReportView> page = desk.queue.pageReports(moderator, List.of());
        assertEquals(
                List.of("danger", "wrong", "other"),
                page.stream().map(ReportView::reason).toList());
        assertTrue(page.get(0).urgent());
        List<Long> shown = page.stream().map(ReportView::publicId).toList();
        tell("/over", "danger", "");
        desk.reports.handle(moderator, shown.get(1));
        assertEquals(
                shown,
                desk.queue.pageReports(moderator, shown).stream()
                        .map(ReportView::publicId)
                        .toList());
        assertEquals(
                List.of("danger", "danger", "other"),
                desk.queue.pageReports(moderator, List.of()).stream()
                        .map(ReportView::reason)
                        .toList());
    }

    @Test
    void of_a_text_that_she_can_t_see_only_words_of_danger_are_kept_and_not_which_text() {
        desk.text.visible = false;
        String text = "/artikelen/x#reactie-" + Desk.NUMBER;
        tell(text, "disrespect", "Niet aardig");
        tell(text, "danger", "");
        assertEquals(0, people.count("SELECT COUNT(*) FROM report"));
        tell(text, "danger", "Hij slaat haar");
        ReportView kept = desk.queue.pageReports(moderator, List.of()).get(0);
        assertEquals("Hij slaat haar", kept.text());
        assertNull(kept.address());
        assertEquals(0, people.count("SELECT COUNT(*) FROM review"));
        assertEquals(1, people.mails(MODERATOR));
    }

    private void tell(String over, String reason, String text) {
        desk.reports.report(Actor.anonymous(), new ReportForm(over, reason, text, "", "203.0.113.1"));
    }
}
