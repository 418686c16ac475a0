package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.TalkWentOn;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.Heard;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rounds of a case, in the database; noon of 21 November. */
class ConsultationTest extends RepositoryTest {

    private final Heard<ContributionChanged> changed = new Heard<>();
    private final Heard<TalkWentOn> went = new Heard<>();
    private final Hours clock = new Hours();
    private TalkRows rows;
    private Consultations consultations;
    private Actor author;
    private Actor colleague;
    private Actor facilitator;
    private Actor outsider;
    private long id;
    private long number;

    @BeforeEach
    void bring() {
        rows = new TalkRows(entities);
        long group = rows.group("CLOSED");
        author = member(group, PlaceRole.MEMBER);
        colleague = member(group, PlaceRole.MEMBER);
        facilitator = member(group, PlaceRole.FACILITATOR);
        outsider = member(rows.group("CLOSED"), PlaceRole.MEMBER);
        consultations = new Consultations(
                new DiscussionRepository(entities, GivenRows.of(entities)),
                new ConsultationRepository(entities),
                new AuditTrail(entities, one -> "0".repeat(64), clock),
                new OpenPages(entities, changed, clock),
                went,
                clock);
        id = rows.consultation(group, author.person().value(), clock.instant());
        number = rows.number("discussion", id);
    }

    @Test
    void each_reply_belongs_to_the_round_that_is_open_and_only_the_author_says_what_she_takes() {
        assertEquals(1, consultations.partFor(colleague, id));
        consultations.end(author, number, Round.CLARIFYING);
        flushAndClear();
        assertEquals(2, consultations.partFor(colleague, id));
        consultations.end(facilitator, number, Round.ADVICE);
        flushAndClear();
        assertEquals(3, consultations.partFor(author, id));
        assertThrows(NotAllowed.class, () -> consultations.partFor(colleague, id));
        consultations.end(author, number, Round.TAKEAWAY);
        flushAndClear();
        assertThrows(NotAllowed.class, () -> consultations.partFor(author, id));
        assertThrows(Conflict.class, () -> consultations.end(author, number, Round.DONE));
        assertEquals(3, changed.all().size());
        assertEquals(List.of(2, 3), went.all().stream().map(TalkWentOn::part).toList());
        assertEquals(author.person(), went.all().get(0).by());
        assertEquals(3, rows.ask("SELECT version FROM discussion WHERE id = " + id));
    }

    @Test
    void talk_without_rounds_has_no_parts() {
        long group = rows.ask("SELECT group_id FROM discussion WHERE id = " + id);
        long other = rows.discussion(group, author.person().value(), clock.instant());
        assertEquals(0, consultations.partFor(colleague, other));
        assertThrows(
                NotAllowed.class,
                () -> consultations.end(facilitator, rows.number("discussion", other), Round.CLARIFYING));
    }

    @Test
    void nobody_else_ends_a_round_and_for_outsiders_there_is_none() {
        assertThrows(NotAllowed.class, () -> consultations.end(colleague, number, Round.CLARIFYING));
        assertThrows(NotAllowed.class, () -> consultations.endAfter(colleague, number, "2026-11-25"));
        assertThrows(NotFound.class, () -> consultations.end(outsider, number, Round.CLARIFYING));
        assertThrows(NotFound.class, () -> consultations.of(outsider, number));
        assertEquals(Round.CLARIFYING, consultations.of(colleague, number).round());
        assertFalse(consultations.of(colleague, number).turns());
        assertTrue(consultations.of(author, number).turns());
    }

    @Test
    void a_last_day_ends_the_round_by_itself_once() {
        consultations.endAfter(facilitator, number, "2026-11-22");
        flushAndClear();
        assertEquals("2026-11-22", consultations.of(colleague, number).lastDay().toString());
        assertEquals(List.of(), consultations.due());
        clock.pass(Duration.ofHours(36));
        assertEquals(List.of(id), consultations.due());
        consultations.endDue(id);
        consultations.endDue(id);
        flushAndClear();
        assertEquals(Round.ADVICE, consultations.of(colleague, number).round());
        assertEquals(List.of(), consultations.due());
        assertEquals(1, went.all().size());
        assertNull(went.all().get(0).by());
    }

    @Test
    void a_day_that_is_no_day_or_over_is_refused_and_an_empty_one_takes_it_away() {
        for (String typed : List.of("morgen", "2026-11-20", "2027-06-01")) {
            assertThrows(RuleViolation.class, () -> consultations.endAfter(author, number, typed), typed);
        }
        consultations.endAfter(author, number, "2026-11-21");
        consultations.endAfter(author, number, "");
        flushAndClear();
        clock.pass(Duration.ofDays(3));
        assertEquals(List.of(), consultations.due());
    }

    private Actor member(long group, PlaceRole role) {
        long person = rows.person();
        rows.enrol(group, person, role.name());
        return TalkRows.in(person, group, role);
    }
}
