package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import nl.krachtkring.contribution.TalkWentOn;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.TogetherTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who end a round at once, and somebody who speaks at that very moment. */
class ConsultationRaceTest extends TogetherTest {

    private Actor author;
    private Actor colleague;
    private Actor facilitator;
    private long id;
    private long number;

    @BeforeEach
    void bring() {
        committed(entities -> {
            TalkRows rows = new TalkRows(entities);
            long group = rows.group("CLOSED");
            author = member(rows, group, PlaceRole.MEMBER);
            colleague = member(rows, group, PlaceRole.MEMBER);
            facilitator = member(rows, group, PlaceRole.FACILITATOR);
            id = rows.consultation(group, author.person().value(), new Hours().instant());
            number = rows.number("discussion", id);
            return null;
        });
    }

    @Test
    void of_two_who_end_the_same_round_the_second_hears_of_it_and_no_round_is_left_out() {
        Ended ended = together(ending(author, Round.CLARIFYING), ending(facilitator, Round.CLARIFYING));
        assertTrue(ended.first().isEmpty(), () -> "the first: " + ended.first());
        Throwable fault = ended.second().orElseThrow();
        assertTrue(fault instanceof Conflict, fault::toString);
        assertEquals(1L, (long) committed(
                e -> number(e, "SELECT COUNT(*) FROM consultation WHERE round = 'ADVICE' AND discussion_id = " + id)));
    }

    @Test
    void a_reply_on_its_way_keeps_its_round_open_until_it_stands() {
        int[] part = new int[1];
        Ended ended =
                together(e -> part[0] = consultations(e).partFor(colleague, id), ending(author, Round.CLARIFYING));
        assertTrue(ended.first().isEmpty() && ended.second().isEmpty(), ended::toString);
        assertEquals(1, part[0]);
        assertEquals(2, (int) committed(e -> consultations(e).partFor(colleague, id)));
    }

    @Test
    void a_reply_that_came_a_moment_late_is_refused_where_its_writer_has_no_word() {
        committed(e -> {
            consultations(e).end(author, number, Round.CLARIFYING);
            return null;
        });
        Ended ended =
                together(ending(author, Round.ADVICE), e -> consultations(e).partFor(colleague, id));
        assertTrue(ended.first().isEmpty(), ended::toString);
        Throwable fault = ended.second().orElseThrow();
        assertTrue(fault instanceof NotAllowed, fault::toString);
    }

    private Consumer<EntityManager> ending(Actor who, Round round) {
        return entities -> consultations(entities).end(who, number, round);
    }

    private static Consultations consultations(EntityManager entities) {
        Hours clock = new Hours();
        return new Consultations(
                new DiscussionRepository(entities, GivenRows.of(entities)),
                new ConsultationRepository(entities),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                new OpenPages(entities, new Heard<>(), clock),
                new Heard<TalkWentOn>(),
                clock);
    }

    private static Actor member(TalkRows rows, long group, PlaceRole role) {
        long person = rows.person();
        rows.enrol(group, person, role.name());
        return TalkRows.in(person, group, role);
    }
}
