package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proofs of participation, in the database. */
class ParticipationTest extends RepositoryTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Hours clock = new Hours();
    private TalkRows rows;
    private Participations participations;
    private Actor author;
    private Actor colleague;
    private Actor reader;
    private long id;
    private long number;

    @BeforeEach
    void bring() {
        rows = new TalkRows(entities);
        long group = rows.group("CLOSED");
        author = member(group);
        colleague = member(group);
        reader = member(group);
        participations = new Participations(
                entities,
                new DiscussionRepository(entities, GivenRows.of(entities)),
                new ConsultationRepository(entities),
                null,
                language -> List.of("School", "Slapen"),
                new AuditTrail(entities, one -> "0".repeat(64), clock));
        id = rows.consultation(group, author.person().value(), clock.instant());
        number = rows.number("discussion", id);
        rows.comment(id, null, colleague.person().value(), clock.instant());
    }

    @Test
    void who_brought_the_case_and_who_spoke_get_one_when_it_is_over() {
        assertFalse(participations.offered(author, number));
        assertThrows(NotAllowed.class, () -> participations.begun(author, number));
        over();
        assertTrue(participations.offered(author, number));
        assertTrue(participations.offered(colleague, number));
        assertFalse(participations.offered(reader, number));
        assertThrows(NotAllowed.class, () -> participations.prove(reader, number, said("School", 2), DUTCH));
        assertFalse(participations.offered(member(rows.group("CLOSED")), number));
    }

    @Test
    void a_reply_that_was_taken_away_proves_nothing() {
        over();
        rows.change("UPDATE comment SET status = 'WITHDRAWN' WHERE target_id = " + id);
        assertFalse(participations.offered(colleague, number));
    }

    @Test
    void one_proof_for_each_case_made_anew_as_often_as_she_likes_and_read_by_her_alone() {
        over();
        ParticipationView first = participations.prove(colleague, number, said("School", 3), DUTCH);
        flushAndClear();
        ParticipationView again = participations.prove(colleague, number, said("Slapen", 4), DUTCH);
        flushAndClear();
        assertEquals(first.publicId(), again.publicId());
        assertEquals(List.of(again), participations.all(colleague));
        assertEquals(2.0, again.getHours());
        assertEquals(LocalDate.of(2026, 11, 21), again.doneOn());
        assertEquals(List.of(), participations.all(author));
        assertThrows(NotFound.class, () -> participations.show(author, first.publicId()));
        assertThrows(NotFound.class, () -> participations.remove(author, first.publicId()));
        participations.remove(colleague, first.publicId());
        flushAndClear();
        assertThrows(NotFound.class, () -> participations.show(colleague, first.publicId()));
    }

    @Test
    void topic_comes_from_the_list() {
        over();
        assertThrows(RuleViolation.class, () -> participations.prove(author, number, said("Over Sem", 3), DUTCH));
    }

    @Test
    void proof_stays_when_the_case_goes() {
        over();
        ParticipationView proof = participations.prove(author, number, said("School", 3), DUTCH);
        flushAndClear();
        rows.change("UPDATE discussion SET status = 'ERASED', title = '', body = '', slug = '' WHERE id = " + id);
        assertEquals(proof, participations.show(author, proof.publicId()));
        assertFalse(participations.offered(author, number));
    }

    private void over() {
        rows.change(
                "UPDATE consultation SET round = 'DONE', done_at = '2026-11-21 11:00:00' WHERE discussion_id = " + id);
    }

    private static ProveParticipation said(String theme, int halfHours) {
        return new ProveParticipation("J. de Vries", theme, halfHours, false);
    }

    private Actor member(long group) {
        long person = rows.person();
        rows.enrol(group, person, "MEMBER");
        return TalkRows.in(person, group, PlaceRole.MEMBER);
    }
}
