package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Chosen replies go on in a new discussion of the same readers, with their answers and names. */
class SplitTest extends RepositoryTest {

    private SplitDesk desk;
    private TalkRows rows;
    private long group;
    private long parent;
    private long other;
    private long leader;
    private Actor facilitator;
    private long one;
    private long root;
    private long answer;
    private long rest;

    @BeforeEach
    void talk() {
        desk = new SplitDesk(entities);
        rows = desk.rows;
        group = rows.group("OPEN");
        parent = rows.person();
        other = rows.person();
        leader = rows.person();
        rows.enrol(group, parent, "MEMBER");
        rows.enrol(group, other, "MEMBER");
        rows.enrol(group, leader, "FACILITATOR");
        facilitator = TalkRows.in(leader, group, PlaceRole.FACILITATOR);
        one = rows.discussion(group, parent, desk.clock.instant());
        root = rows.comment(one, null, other, desk.clock.instant().plusSeconds(1));
        answer = rows.comment(one, root, parent, desk.clock.instant().plusSeconds(2));
        rest = rows.comment(one, null, parent, desk.clock.instant().plusSeconds(3));
    }

    @Test
    void what_was_chosen_stands_in_the_new_one_with_its_answers_and_the_rest_stays() {
        String address = split(root);
        flushAndClear();
        long two = target();
        assertEquals("/gesprekken/" + rows.number("discussion", two) + "/iets-anders", address);
        assertEquals(2, under(two));
        assertEquals(1, under(one));
        assertEquals(root, rows.ask("SELECT parent_id FROM comment WHERE id = " + answer));
        assertEquals(other, rows.ask("SELECT persona_id FROM comment WHERE id = " + root));
        assertEquals(leader, rows.ask("SELECT persona_id FROM discussion WHERE id = " + two));
        assertEquals(2, rows.ask("SELECT comment_count FROM discussion WHERE id = " + two));
        assertEquals(1, rows.ask("SELECT comment_count FROM discussion WHERE id = " + one));
        assertEquals(2, rows.ask("SELECT discussion_count FROM community_group WHERE id = " + group));
        assertEquals(
                2,
                rows.ask("SELECT COUNT(*) FROM discussion_note WHERE (discussion_id = " + one
                        + " AND kind = 'SPLIT_INTO' AND other_id = " + two + ") OR (discussion_id = " + two
                        + " AND kind = 'SPLIT_FROM' AND other_id = " + one + ")"));
        assertEquals(1, desk.published.all().size());
        assertEquals(1, desk.moved.all().size());
        assertEquals(3, desk.changed.all().size());
    }

    @Test
    void for_members_alone_it_stays_for_members_alone() {
        rows.change("UPDATE discussion SET members_only = TRUE WHERE id = " + one);
        split(root);
        flushAndClear();
        assertEquals(1, rows.ask("SELECT COUNT(*) FROM discussion WHERE members_only AND id = " + target()));
    }

    @Test
    void one_time_name_speaks_on_where_it_spoke() {
        long once = rows.name(other);
        rows.change("INSERT INTO one_time_name (persona_id, person_id, kind, contribution_id) VALUES (" + once + ", "
                + other + ", 'DISCUSSION', " + one + ")");
        rows.change("UPDATE comment SET persona_id = " + once + " WHERE id = " + root);
        split(root);
        flushAndClear();
        assertEquals(
                once,
                rows.ask("SELECT persona_id FROM one_time_name WHERE contribution_id = " + target()
                        + " AND person_id = " + other));
        assertEquals(2, rows.ask("SELECT COUNT(*) FROM one_time_name WHERE persona_id = " + once));
    }

    @Test
    void what_was_taken_away_below_goes_along_and_counts_for_nothing() {
        rows.change("UPDATE comment SET status = 'WITHDRAWN' WHERE id = " + answer);
        split(root);
        flushAndClear();
        assertEquals(target(), rows.ask("SELECT target_id FROM comment WHERE id = " + answer));
        assertEquals(1, rows.ask("SELECT comment_count FROM discussion WHERE id = " + target()));
    }

    @Test
    void answers_by_themselves_and_what_stands_elsewhere_or_no_more_are_refused() {
        long elsewhere =
                rows.comment(rows.discussion(group, parent, desk.clock.instant()), null, parent, desk.clock.instant());
        rows.change("UPDATE comment SET status = 'HIDDEN' WHERE id = " + rest);
        for (long wrong : new long[] {answer, elsewhere, rest}) {
            assertThrows(Conflict.class, () -> split(root, wrong));
        }
        assertEquals(2, under(one) - 1);
    }

    @Test
    void nobody_else_splits_and_a_case_stays_whole() {
        Actor member = TalkRows.in(other, group, PlaceRole.MEMBER);
        assertThrows(NotFound.class, () -> split(member, root));
        rows.change("UPDATE discussion SET kind = 'CONSULT' WHERE id = " + one);
        rows.change("INSERT INTO consultation (discussion_id, round) VALUES (" + one + ", 'ADVICE')");
        assertThrows(NotAllowed.class, () -> split(root));
        assertEquals(3, under(one));
    }

    @Test
    void where_a_guest_is_in_nothing_leaves() {
        rows.guest(group, one, rows.person(), desk.clock.instant().plusSeconds(900_000_000));
        assertTrue(
                assertThrows(NotAllowed.class, () -> split(root)).getMessage().contains("bound"));
    }

    private String split(long... replies) {
        return split(facilitator, replies);
    }

    private String split(Actor who, long... replies) {
        List<Long> numbers = Arrays.stream(replies)
                .mapToObj(reply -> rows.number("comment", reply))
                .toList();
        return desk.splitting.split(
                who, rows.number("discussion", one), new SplitDiscussion("Iets anders", numbers), "Hier verder.");
    }

    private long target() {
        return rows.ask("SELECT MAX(id) FROM discussion WHERE title = 'Iets anders'");
    }

    private long under(long discussion) {
        return rows.ask("SELECT COUNT(*) FROM comment WHERE target_id = " + discussion);
    }
}
