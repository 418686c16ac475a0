package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.krachtkring.given.GivenRows;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.richtext.RichText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pinned discussion stands on top; one that goes on in another takes every reply along and nobody in. */
class DiscussionArrangingTest extends RepositoryTest {

    private static final String REASON = "Verder elders.";

    private ArrangingDesk desk;
    private TalkRows rows;
    private long group;
    private long parent;
    private long other;
    private Actor facilitator;
    private long one;
    private long two;

    @BeforeEach
    void talk() {
        desk = new ArrangingDesk(entities);
        rows = desk.rows;
        group = rows.group("CLOSED");
        parent = rows.person();
        other = rows.person();
        long leader = rows.person();
        rows.enrol(group, parent, "MEMBER");
        rows.enrol(group, other, "MEMBER");
        rows.enrol(group, leader, "FACILITATOR");
        facilitator = TalkRows.in(leader, group, PlaceRole.FACILITATOR);
        one = rows.discussion(group, parent, desk.clock.instant());
        two = rows.discussion(group, other, desk.clock.instant());
    }

    @Test
    void replies_stand_in_the_other_one_with_their_answers_and_both_say_so() {
        long root = rows.comment(one, null, parent, desk.clock.instant());
        long answer = rows.comment(one, root, other, desk.clock.instant().plusSeconds(60));
        long there = rows.comment(two, null, parent, desk.clock.instant());
        String address = merge();
        flushAndClear();
        assertEquals("/gesprekken/" + rows.number("discussion", two) + "/titel", address);
        assertEquals(
                3,
                rows.ask("SELECT COUNT(*) FROM comment WHERE target_id = " + two + " AND id IN (" + root + ", " + answer
                        + ", " + there + ") AND target_kind = 'DISCUSSION'"));
        assertEquals(root, rows.ask("SELECT parent_id FROM comment WHERE id = " + answer));
        assertEquals(3, rows.ask("SELECT comment_count FROM discussion WHERE id = " + two));
        assertEquals(0, rows.ask("SELECT comment_count FROM discussion WHERE id = " + one));
        assertEquals(
                1,
                rows.ask("SELECT COUNT(*) FROM discussion WHERE id = " + one + " AND merged_into = " + two
                        + " AND closed_at IS NOT NULL AND status = 'PUBLISHED'"));
        assertEquals(
                1,
                rows.ask("SELECT COUNT(*) FROM discussion WHERE id = " + two + " AND last_activity_at = (SELECT"
                        + " published_at FROM comment WHERE id = " + answer + ")"));
        assertEquals(DiscussionNote.Kind.MERGED_INTO, note(facilitator, one).kind());
        DiscussionNote note = note(facilitator, two);
        assertEquals(DiscussionNote.Kind.MERGED_FROM, note.kind());
        assertEquals(2, note.replies());
        assertEquals("/gesprekken/" + rows.number("discussion", one) + "/titel", note.address());
        assertNull(note(Actor.anonymous(), two).address());
        assertEquals(1, desk.moved.all().size());
        assertEquals(4, desk.changed.all().size());
        assertEquals(2, rows.ask("SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'discussion.merge%'"));
    }

    @Test
    void one_that_went_on_stands_in_no_list_and_opens_no_more() {
        merge();
        flushAndClear();
        DiscussionQueries queries = new DiscussionQueries(entities, new RichText());
        assertEquals(
                List.of(rows.number("discussion", two)),
                queries.inGroup(facilitator, group, DiscussionFilter.LATEST, null).rows().stream()
                        .map(DiscussionSummary::publicId)
                        .toList());
        assertThrows(Conflict.class, () -> entities.find(Discussion.class, one).reopen());
        assertThrows(Conflict.class, this::merge);
        long third = rows.discussion(group, parent, desk.clock.instant());
        assertThrows(
                Conflict.class,
                () -> desk.arranging.merge(facilitator, number(third), number(one), REASON),
                "into one that went on itself");
    }

    @Test
    void one_time_name_speaks_on_unless_she_spoke_there_already() {
        long once = rows.name(parent);
        long twice = rows.name(other);
        once(once, parent);
        once(twice, other);
        rows.comment(one, null, once, desk.clock.instant());
        rows.comment(one, null, twice, desk.clock.instant());
        merge();
        assertEquals(
                1,
                rows.ask("SELECT COUNT(*) FROM one_time_name WHERE persona_id = " + once + " AND contribution_id = "
                        + two));
        assertEquals(
                0,
                rows.ask("SELECT COUNT(*) FROM one_time_name WHERE persona_id = " + twice + " AND contribution_id = "
                        + two),
                "she began the other one under her own name");
    }

    @Test
    void nobody_but_a_facilitator_arranges_and_nothing_gets_other_readers() {
        Actor member = TalkRows.in(parent, group, PlaceRole.MEMBER);
        assertThrows(NotFound.class, () -> desk.arranging.merge(member, number(one), number(two), REASON));
        assertThrows(NotFound.class, () -> desk.arranging.pin(member, number(one), true));
        assertThrows(NotFound.class, () -> desk.arranging.archive(member, number(one), true));
        rows.change("UPDATE discussion SET members_only = TRUE WHERE id = " + one);
        assertEquals(
                "discussion.merge.readers",
                assertThrows(NotAllowed.class, this::merge).reason());
    }

    @Test
    void discussion_to_which_somebody_was_let_in_stays_what_it_is() {
        long visitor = rows.person();
        rows.guest(group, two, visitor, desk.clock.instant().plus(Duration.ofDays(3_000)));
        assertEquals(
                "discussion.merge.bound",
                assertThrows(NotAllowed.class, this::merge).reason());
        assertEquals(
                "discussion.archive.bound",
                assertThrows(NotAllowed.class, () -> desk.arranging.archive(facilitator, number(two), true))
                        .reason());
    }

    @Test
    void pinned_ones_stand_above_the_others_once_and_there_is_room_for_three() {
        long quiet = rows.discussion(group, parent, desk.clock.instant().minus(Duration.ofDays(30)));
        desk.arranging.pin(facilitator, number(quiet), true);
        assertThrows(Conflict.class, () -> desk.arranging.pin(facilitator, number(quiet), true));
        flushAndClear();
        DiscussionQueries queries = new DiscussionQueries(entities, new RichText());
        List<DiscussionSummary> list = queries.inGroup(facilitator, group, DiscussionFilter.LATEST, null)
                .rows();
        assertEquals(3, list.size());
        assertEquals(number(quiet), list.get(0).publicId());
        desk.arranging.pin(facilitator, number(one), true);
        desk.arranging.pin(facilitator, number(two), true);
        flushAndClear();
        long fourth = rows.discussion(group, parent, desk.clock.instant());
        assertEquals(
                "discussion.pin.full",
                assertThrows(NotAllowed.class, () -> desk.arranging.pin(facilitator, number(fourth), true))
                        .reason());
        for (String gone : List.of("WITHDRAWN", "HIDDEN")) {
            rows.change("UPDATE discussion SET status = '" + gone + "' WHERE id = " + quiet);
            long next = rows.discussion(group, parent, desk.clock.instant());
            desk.arranging.pin(facilitator, number(next), true);
            desk.arranging.pin(facilitator, number(next), false);
        }
        desk.arranging.pin(facilitator, number(one), false);
        assertThrows(Conflict.class, () -> desk.arranging.pin(facilitator, number(one), false));
    }

    @Test
    void archived_one_stands_in_the_archive_alone_and_comes_back_as_it_was() {
        desk.arranging.pin(facilitator, number(one), true);
        desk.arranging.archive(facilitator, number(one), true);
        assertThrows(Conflict.class, () -> desk.arranging.archive(facilitator, number(one), true));
        flushAndClear();
        for (DiscussionFilter filter : DiscussionFilter.values()) {
            assertEquals(filter == DiscussionFilter.ARCHIVED, listed(filter).contains(number(one)), filter.name());
        }
        assertEquals(List.of(number(two)), listed(DiscussionFilter.LATEST));
        assertEquals(
                List.of(number(one)), listed(TalkRows.in(other, group, PlaceRole.MEMBER), DiscussionFilter.ARCHIVED));
        assertEquals(List.of(), listed(Actor.anonymous(), DiscussionFilter.ARCHIVED), "the group is closed");
        assertEquals(DiscussionNote.Kind.PINNED, note(facilitator, one).kind());
        assertTrue(facts(one).closed(), "nobody replies");
        assertTrue(DiscussionPolicy.maySee(TalkRows.in(other, group, PlaceRole.MEMBER), facts(one))
                .allowed());
        assertThrows(Conflict.class, () -> entities.find(Discussion.class, one).close(REASON, desk.clock.instant()));
        assertThrows(Conflict.class, () -> desk.arranging.pin(facilitator, number(one), true));
        assertThrows(Conflict.class, this::merge);
        assertThrows(Conflict.class, () -> desk.arranging.merge(facilitator, number(two), number(one), REASON));
        desk.arranging.archive(facilitator, number(one), false);
        flushAndClear();
        assertFalse(facts(one).closed());
        assertTrue(listed(DiscussionFilter.LATEST).contains(number(one)));
        assertEquals(List.of(), listed(DiscussionFilter.ARCHIVED));
        assertThrows(Conflict.class, () -> desk.arranging.archive(facilitator, number(one), false));
        assertEquals(
                2,
                rows.ask("SELECT COUNT(*) FROM audit_entry WHERE action IN ('discussion.archive',"
                        + " 'discussion.unarchive')"));
    }

    @Test
    void one_that_was_closed_is_closed_again_after_the_archive() {
        entities.find(Discussion.class, one).close(REASON, desk.clock.instant());
        desk.arranging.archive(facilitator, number(one), true);
        flushAndClear();
        assertThrows(Conflict.class, () -> entities.find(Discussion.class, one).reopen());
        desk.arranging.archive(facilitator, number(one), false);
        flushAndClear();
        assertTrue(facts(one).closed());
        entities.find(Discussion.class, one).reopen();
    }

    private List<Long> listed(DiscussionFilter filter) {
        return listed(facilitator, filter);
    }

    private List<Long> listed(Actor reader, DiscussionFilter filter) {
        return new DiscussionQueries(entities, new RichText())
                .inGroup(reader, group, filter, null).rows().stream()
                        .map(DiscussionSummary::publicId)
                        .toList();
    }

    private DiscussionFacts facts(long discussion) {
        return new DiscussionRepository(entities, GivenRows.of(entities))
                .facts(discussion)
                .orElseThrow();
    }

    private String merge() {
        return desk.arranging.merge(facilitator, number(one), number(two), REASON);
    }

    private DiscussionNote note(Actor reader, long discussion) {
        return new DiscussionNotes(entities).of(reader, facts(discussion)).get(0);
    }

    private void once(long persona, long person) {
        rows.change("INSERT INTO one_time_name (persona_id, person_id, kind, contribution_id) VALUES (" + persona + ", "
                + person + ", 'DISCUSSION', " + one + ")");
    }

    private long number(long discussion) {
        return rows.number("discussion", discussion);
    }
}
