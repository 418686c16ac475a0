package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.group.GroupName;
import nl.krachtkring.member.OwnProfiles;
import nl.krachtkring.member.SealedNames;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.ids.PersonaId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everyone reads goes where everyone reads, and names stay with what was said under them. */
class MoveTest extends RepositoryTest {

    private MoveDesk desk;
    private TalkRows rows;
    private long here;
    private long there;
    private long closed;
    private long writer;
    private long speaker;
    private long other;
    private Actor leader;
    private Actor stranger;
    private long talk;
    private long reply;

    @BeforeEach
    void talk() {
        desk = new MoveDesk(entities);
        rows = desk.rows;
        here = rows.group("OPEN");
        there = rows.group("OPEN");
        closed = rows.group("CLOSED");
        writer = rows.person();
        speaker = rows.person();
        leader = Actors.in(rows.person(), List.of(here, there, closed), PlaceRole.FACILITATOR);
        stranger = Actors.in(rows.person(), List.of(here), PlaceRole.FACILITATOR);
        other = rows.name(speaker);
        talk = rows.discussion(here, writer, desk.clock.instant());
        reply = rows.comment(talk, null, other, desk.clock.instant());
        rows.change("UPDATE discussion SET pinned_at = published_at WHERE id = " + talk);
    }

    @Test
    void it_stands_there_with_its_replies_and_both_groups_count_anew() {
        assertEquals(List.of(there), targets());
        move(there);
        flushAndClear();
        assertEquals(there, rows.ask("SELECT group_id FROM discussion WHERE pinned_at IS NULL AND id = " + talk));
        assertEquals(talk, rows.ask("SELECT target_id FROM comment WHERE id = " + reply));
        assertEquals(0, rows.ask("SELECT discussion_count FROM community_group WHERE id = " + here));
        assertEquals(1, rows.ask("SELECT discussion_count FROM community_group WHERE id = " + there));
        assertEquals(
                1, rows.ask("SELECT COUNT(*) FROM discussion_note WHERE kind = 'MOVED' AND discussion_id = " + talk));
        assertEquals(2, desk.changed.all().size());
    }

    @Test
    void whoever_spoke_goes_on_under_the_name_that_stands_there() {
        move(there);
        flushAndClear();
        assertEquals(other, rows.ask("SELECT persona_id FROM comment WHERE id = " + reply));
        assertEquals(writer, rows.ask("SELECT persona_id FROM discussion WHERE id = " + talk));
        assertEquals(other, spokenBy(speaker));
        assertEquals(writer, spokenBy(writer));
    }

    @Test
    void a_one_time_name_stays_the_voice_of_its_person() {
        long once = rows.name(writer);
        rows.change("INSERT INTO one_time_name (persona_id, person_id, kind, contribution_id) VALUES (" + once + ", "
                + writer + ", 'DISCUSSION', " + talk + ")");
        move(there);
        flushAndClear();
        assertEquals(once, spokenBy(writer));
    }

    @Test
    void what_others_would_read_stays() {
        assertThrows(NotAllowed.class, () -> move(closed));
        assertThrows(NotAllowed.class, () -> move(here));
        rows.change("UPDATE discussion SET members_only = TRUE WHERE id = " + talk);
        assertEquals(List.of(), targets());
        assertThrows(NotAllowed.class, () -> move(there));
        assertEquals(here, rows.ask("SELECT group_id FROM discussion WHERE id = " + talk));
    }

    @Test
    void nobody_else_moves_and_nothing_that_a_moderator_has_to_look_at() {
        assertThrows(NotFound.class, () -> move(stranger, there));
        rows.change("INSERT INTO review (public_id, kind, contribution_id, cause, opened_at, open) VALUES"
                + " (900000000000001, 'COMMENT', " + reply + ", 'REPORT', UTC_TIMESTAMP(6), TRUE)");
        assertThrows(NotAllowed.class, () -> move(there));
    }

    @Test
    void poll_is_counted_where_people_chose() {
        rows.change("INSERT INTO poll (discussion_id, closes_at) VALUES (" + talk + ", '2026-12-05')");
        assertThrows(NotAllowed.class, () -> move(there));
        rows.change("UPDATE poll SET counted_at = '2026-12-05'");
        move(there);
        assertEquals(there, rows.ask("SELECT group_id FROM discussion WHERE id = " + talk));
    }

    @Test
    void lasting_name_that_speaks_on_stays_one_everywhere_else() {
        move(there);
        flushAndClear();
        assertEquals(
                2, new OwnProfiles(entities).names(Actors.outsider(speaker)).size());
        assertEquals(
                1,
                new SealedNames(entities).behind(new PersonaId(speaker)).names().size());
    }

    @Test
    void who_saw_it_elsewhere_hears_of_it() {
        assertThrows(
                Conflict.class, () -> desk.moving.move(leader, rows.number("discussion", talk), "een-andere", there));
    }

    private List<Long> targets() {
        return desk.moving.targets(leader, rows.number("discussion", talk)).stream()
                .map(GroupName::id)
                .toList();
    }

    private void move(long target) {
        move(leader, target);
    }

    private void move(Actor who, long target) {
        String slug = "groep-" + rows.number("community_group", here);
        desk.moving.move(who, rows.number("discussion", talk), slug, target);
    }

    private long spokenBy(long person) {
        return rows.ask("SELECT persona_id FROM one_time_name WHERE kind = 'DISCUSSION' AND contribution_id = " + talk
                + " AND person_id = " + person);
    }
}
