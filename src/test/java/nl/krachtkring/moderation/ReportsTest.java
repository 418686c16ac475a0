package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a page, or in words only, reaches whoever must know as what is told of a text does. */
class ReportsTest extends RepositoryTest {

    private Desk desk;
    private Actor moderator;

    @BeforeEach
    void people() {
        Actor author = person("schrijver@voorbeeld.example");
        moderator = person("moderator@voorbeeld.example", SiteRole.MODERATOR);
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
        assertEquals(mails, calls());
        assertEquals(1, count("SELECT COUNT(*) FROM report"));
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
        assertEquals(0, count("SELECT COUNT(*) FROM report"));
        tell(text, "danger", "Hij slaat haar");
        ReportView kept = desk.queue.pageReports(moderator, List.of()).get(0);
        assertEquals("Hij slaat haar", kept.text());
        assertNull(kept.address());
        assertEquals(0, count("SELECT COUNT(*) FROM review"));
        assertEquals(1, calls());
    }

    private void tell(String over, String reason, String text) {
        desk.reports.report(Actor.anonymous(), new ReportForm(over, reason, text, ""));
    }

    /** The mails by which moderators are called. */
    private long calls() {
        return count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = 'moderator@voorbeeld.example'");
    }

    private long count(String question) {
        entities.flush();
        return ((Number) entities.createNativeQuery(question).getSingleResult()).longValue();
    }

    private Actor person(String email, SiteRole... roles) {
        entities.createNativeQuery("INSERT INTO person (public_id, email, email_key, email_confirmed_at, sixteen_at,"
                        + " state, created_at) VALUES (FLOOR(RAND() * 1e15), ?1, ?1, NOW(6), NOW(6), 'ACTIVE', NOW(6))")
                .setParameter(1, email)
                .executeUpdate();
        long person = count("SELECT MAX(id) FROM person");
        entities.createNativeQuery("INSERT INTO persona (public_id, person_id, name, public_one, created_at)"
                        + " VALUES (FLOOR(RAND() * 1e15), ?, 'Iemand', TRUE, NOW(6))")
                .setParameter(1, person)
                .executeUpdate();
        for (SiteRole role : roles) {
            entities.createNativeQuery("INSERT INTO role_grant (person_id, role, granted_at) VALUES (?, ?, NOW(6))")
                    .setParameter(1, person)
                    .setParameter(2, role.name())
                    .executeUpdate();
        }
        long persona = count("SELECT MAX(id) FROM persona");
        return new Actor(
                new PersonId(person), new PersonaId(persona), "Iemand", Set.of(roles), Set.of(), Map.of(), 1L, null);
    }
}
