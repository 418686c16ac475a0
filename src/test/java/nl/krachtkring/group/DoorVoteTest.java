package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;

/** The vote about a guest on the database: who is counted, when it stops and when it closes. */
class DoorVoteTest extends DoorRoom {

    @Test
    void half_of_the_members_let_the_guest_in_on_the_minute_and_out_on_the_minute() {
        long vote = begin("Selma");
        door().vote(members.get(1), vote, GuestVote.YES);
        at(CLOSES.minusMillis(1));
        closing().settleOne(vote);
        assertFalse(visits(professional));
        assertEquals(List.of(vote), closing().live());
        assertEquals(1, queries().votesOf(members.get(2)).size());
        assertEquals(0, queries().votesOf(professional).size());
        at(CLOSES);
        GuestView closed = queries().one(members.get(2), "ouders", vote);
        assertEquals(List.of(), closing().live());
        assertEquals(GuestState.ADMITTED, closed.state());
        assertEquals(2, closed.yes());
        assertTrue(visits(professional));
        assertEquals(0, desk.count("SELECT COUNT(*) FROM guest_ballot"));
        at(LAST.minusMillis(1));
        assertTrue(visits(professional));
        assertEquals(1, readers(members.get(0)).guests().size());
        at(LAST);
        assertFalse(visits(professional));
        assertTrue(readers(members.get(0)).guests().isEmpty());
        assertTrue(guests().of(professional).isEmpty());
        assertEquals(
                "group.door.state.OVER",
                queries().one(facilitator, "ouders", vote).getStateKey());
    }

    @Test
    void fewer_than_half_is_no() {
        long vote = begin(" SELMA5@voorbeeld.example ");
        at(CLOSES);
        assertEquals(
                GuestState.DECLINED, queries().one(facilitator, "ouders", vote).state());
        assertFalse(visits(professional));
    }

    @Test
    void one_no_stops_the_clock_until_it_is_taken_back_and_the_rest_of_the_time_is_left() {
        long vote = begin("Selma");
        door().vote(members.get(1), vote, GuestVote.YES);
        at(NOW.plus(Duration.ofDays(1)));
        long mails = desk.count("SELECT COUNT(*) FROM outbox_mail");
        door().vote(members.get(2), vote, GuestVote.NO);
        door().vote(members.get(2), vote, GuestVote.NO);
        assertEquals(mails + 1, desk.count("SELECT COUNT(*) FROM outbox_mail"), "one word to the one facilitator");
        GuestView talking = queries().one(members.get(0), "ouders", vote);
        assertEquals(GuestState.TALKING, talking.state());
        assertNull(talking.closesAt());
        assertNull(talking.yes());
        at(CLOSES.plus(Duration.ofDays(2)));
        assertEquals(
                GuestState.TALKING,
                queries().one(members.get(0), "ouders", vote).state());
        door().vote(members.get(2), vote, GuestVote.NONE);
        assertEquals(
                now.plus(Duration.ofDays(2)),
                queries().one(members.get(0), "ouders", vote).closesAt());
        at(now.plus(Duration.ofDays(2)));
        assertEquals(
                GuestState.ADMITTED,
                queries().one(members.get(0), "ouders", vote).state());
    }

    @Test
    void a_no_that_stays_two_weeks_is_an_answer() {
        long vote = begin("Selma");
        members.forEach(member -> door().vote(member, vote, GuestVote.YES));
        door().vote(facilitator, vote, GuestVote.NO);
        at(NOW.plus(GuestProposal.TALK).minusMillis(1));
        assertEquals(
                GuestState.TALKING, queries().one(facilitator, "ouders", vote).state());
        at(NOW.plus(GuestProposal.TALK));
        assertEquals(
                GuestState.DECLINED, queries().one(facilitator, "ouders", vote).state());
        assertThrows(NotAllowed.class, () -> door().vote(facilitator, vote, GuestVote.YES));
    }

    @Test
    void who_came_later_has_no_vote_and_who_left_has_none_any_more_while_the_number_needed_stays() {
        long vote = begin("Selma");
        Actor later = member("Later");
        assertEquals(
                "group.door.vote.later",
                assertThrows(NotAllowed.class, () -> door().vote(later, vote, GuestVote.YES))
                        .reason());
        door().vote(members.get(1), vote, GuestVote.YES);
        desk.service.leave(members.get(1), "ouders");
        entities.flush();
        Actor gone = desk.again(members.get(1));
        assertThrows(NotFound.class, () -> door().vote(gone, vote, GuestVote.YES));
        at(CLOSES);
        GuestView closed = queries().one(facilitator, "ouders", vote);
        assertEquals(1, closed.yes());
        assertEquals(4, closed.electors());
        assertEquals(GuestState.DECLINED, closed.state());
    }

    @Test
    void the_no_of_who_left_stops_nothing_and_leaving_after_the_end_changes_nothing() {
        long vote = begin("Selma");
        door().vote(members.get(1), vote, GuestVote.YES);
        door().vote(members.get(2), vote, GuestVote.NO);
        desk.service.leave(members.get(2), "ouders");
        entities.flush();
        closing().settleOne(vote);
        assertEquals(GuestState.OPEN, queries().one(facilitator, "ouders", vote).state());
        at(CLOSES);
        rebuilt().leave(members.get(1), "ouders");
        entities.flush();
        assertEquals(
                GuestState.ADMITTED, queries().one(facilitator, "ouders", vote).state());
    }

    @Test
    void a_vote_is_counted_once_however_often_it_is_given_and_closed() {
        long vote = begin("Selma");
        assertThrows(NotAllowed.class, () -> door().begin(members.get(0), vote));
        for (int i = 0; i < 3; i++) {
            door().vote(members.get(0), vote, GuestVote.YES);
        }
        at(CLOSES);
        closing().settleOne(vote);
        closing().settleOne(vote);
        closing().settle(group);
        assertEquals(1, queries().one(facilitator, "ouders", vote).yes());
        assertEquals(1, desk.count("SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'group.guest.decline'"));
        assertThrows(NotAllowed.class, () -> door().vote(members.get(0), vote, GuestVote.NO));
    }

    @Test
    void the_same_guest_is_asked_once_and_a_draft_is_its_own_proposers() {
        long vote = begin("Selma");
        long again = propose("Selma");
        assertThrows(NotFound.class, () -> queries().one(facilitator, "ouders", again));
        assertThrows(RuleViolation.class, () -> door().begin(members.get(0), again));
        door().withdraw(members.get(0), vote);
        assertThrows(Conflict.class, () -> proposal(vote).begin(1, now));
        door().begin(members.get(0), again);
        assertThrows(NotAllowed.class, () -> door().withdraw(facilitator, again));
    }
}
