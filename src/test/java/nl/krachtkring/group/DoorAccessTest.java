package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Visit;
import org.junit.jupiter.api.Test;

/** Who can be proposed, who sees the door, and who reads along, on the database. */
class DoorAccessTest extends DoorRoom {

    @Test
    void only_who_is_here_from_work_is_found_and_everything_else_is_one_answer() {
        desk.person("Ouder Een");
        for (String who : List.of("Ouder Een", "nobody@voorbeeld.example", "Sel", "Fatima", "")) {
            RuleViolation refused = assertThrows(RuleViolation.class, () -> propose(who));
            assertEquals("who", refused.field());
            assertEquals(who.isEmpty() ? "group.door.who.needed" : "group.door.who.unknown", refused.key());
        }
        Actor namesake = desk.person("Selma");
        badge(namesake, "MUNICIPALITY");
        assertThrows(RuleViolation.class, () -> propose("Selma"));
    }

    @Test
    void until_lies_after_the_vote_and_within_three_months() {
        for (String day : List.of("2026-11-26", "2027-02-21")) {
            assertEquals(
                    "until",
                    assertThrows(RuleViolation.class, () -> door().propose(
                                            members.get(0),
                                            "ouders",
                                            new ProposeGuest(
                                                    Visit.Kind.DISCUSSION, talk, "Selma", LocalDate.parse(day), "Zo")))
                            .field());
        }
    }

    @Test
    void outsiders_guests_and_members_of_other_groups_find_no_door() {
        long vote = begin("Selma");
        for (Actor who : List.of(Actor.anonymous(), professional, desk.person("Mod", SiteRole.MODERATOR))) {
            assertThrows(NotFound.class, () -> queries().one(who, "ouders", vote));
            assertThrows(NotFound.class, () -> queries().inGroup(who, "ouders"));
            assertThrows(NotFound.class, () -> door().vote(who, vote, GuestVote.YES));
            assertThrows(NotFound.class, () -> door().end(who, vote));
        }
        desk.group("buurt", GroupKind.CLOSED, Joining.FREE, facilitator);
        Actor led = desk.again(facilitator);
        assertThrows(NotFound.class, () -> queries().inGroup(led, "buurt"));
    }

    @Test
    void the_group_and_the_guest_end_a_visit_with_the_next_request() {
        for (Actor ends : List.of(facilitator, members.get(0), professional)) {
            now = NOW;
            desk.clock = Clock.fixed(now, ZoneOffset.UTC);
            long vote = begin("Selma");
            door().vote(members.get(1), vote, GuestVote.YES);
            at(CLOSES);
            closing().settleOne(vote);
            assertTrue(visits(professional));
            assertThrows(NotAllowed.class, () -> door().end(members.get(2), vote));
            door().end(ends, vote);
            assertFalse(visits(professional));
            assertTrue(readers(facilitator).guests().isEmpty());
        }
    }

    @Test
    void nobody_comes_in_to_what_went_or_is_for_members_alone() {
        long vote = begin("Selma");
        members.forEach(member -> door().vote(member, vote, GuestVote.YES));
        desk.talks.put(talk, new Visited(visit, group, "Vraag", "/gesprekken/1/vraag", false));
        at(CLOSES);
        assertEquals(
                GuestState.DECLINED, queries().one(facilitator, "ouders", vote).state());
        assertThrows(RuleViolation.class, () -> propose("Selma"));
    }

    @Test
    void who_reads_along_is_who_may_by_the_policy() {
        long vote = begin("Selma");
        members.forEach(member -> door().vote(member, vote, GuestVote.YES));
        at(CLOSES);
        closing().settleOne(vote);
        desk.person("Buiten");
        desk.person("Mod", SiteRole.MODERATOR);
        moderates(desk.person("Van deze groep"), group);
        moderates(members.get(0), group);
        long other = desk.group("buurt", GroupKind.CLOSED, Joining.FREE, facilitator);
        moderates(desk.person("Van een andere"), other);
        entities.flush();
        GroupFacts facts = desk.groups.facts(group);
        long inside = 0;
        long guestsNow = 0;
        for (Object id : entities.createNativeQuery("SELECT id FROM person").getResultList()) {
            Actor who = actor(((Number) id).longValue());
            inside += GroupPolicy.mayRead(who, facts).allowed() ? 1 : 0;
            guestsNow += GroupPolicy.isGuest(who, group, visit) ? 1 : 0;
        }
        Readers readers = readers(members.get(0));
        assertEquals(inside, readers.members());
        assertEquals(guestsNow, readers.guests().size());
        assertEquals(2, readers.moderators());
        assertEquals(4, inside);
        assertEquals(1, guestsNow);
        Readers seenByGuest = readers(actor(professional.person().value()));
        assertNull(seenByGuest.members());
        assertEquals(1, seenByGuest.guests().size());
    }

    private void moderates(Actor who, long where) {
        entities.createNativeQuery(
                        "INSERT INTO moderator_grant (person_id, group_id, granted_at) VALUES (?, ?, NOW(6))")
                .setParameter(1, who.person().value())
                .setParameter(2, where)
                .executeUpdate();
    }
}
