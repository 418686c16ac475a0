package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.krachtkring.given.RepositoryTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotAllowed;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking, leaving, taking over, ending and closing, on the database. */
class MembershipLifeTest extends RepositoryTest {

    private GroupDesk desk;
    private Actor facilitator;
    private Actor member;
    private long group;

    @BeforeEach
    void people() {
        desk = new GroupDesk(entities);
        facilitator = desk.person("Begeleider Bea");
        member = desk.person("Fatima");
        group = desk.group("kring", GroupKind.CLOSED, Joining.REQUEST, facilitator);
        facilitator = desk.again(facilitator);
    }

    @Test
    void request_withdrawn_before_the_approval_is_a_clear_conflict_and_nothing_half_done() {
        desk.service.join(member, "kring", new JoinGroup("Fatima", "Ik woon hier"));
        long request = request();
        desk.service.withdraw(member, "kring");
        desk.service.withdraw(member, "kring");
        Conflict late = assertThrows(Conflict.class, () -> desk.service.letIn(facilitator, "kring", request));
        assertEquals("group.request.withdrawn", late.key());
        assertEquals(1, desk.count("SELECT COUNT(*) FROM membership"));
        desk.service.join(member, "kring", new JoinGroup("Fatima", "Toch wel"));
        desk.service.letIn(facilitator, "kring", request());
        assertEquals(2, desk.count("SELECT COUNT(*) FROM membership"));
        Conflict decided = assertThrows(Conflict.class, () -> desk.service.withdraw(member, "kring"));
        assertEquals("group.request.decided", decided.key());
    }

    @Test
    void last_facilitator_leaves_only_after_naming_a_member() {
        desk.enrol(group, member);
        Actor stranger = desk.person("Vreemde");
        assertThrows(NotAllowed.class, () -> desk.service.leave(facilitator, "kring"));
        assertEquals(
                "successor",
                assertThrows(RuleViolation.class, () -> desk.service.leave(facilitator, "kring", number(stranger)))
                        .field());
        desk.service.leave(facilitator, "kring", number(member));
        entities.flush();
        assertTrue(desk.groups.bySlug(desk.again(member), "kring").may("LEAD"));
        assertFalse(desk.again(facilitator).standingIn(group).isPresent());
    }

    @Test
    void a_member_cannot_name_a_facilitator_by_leaving() {
        desk.enrol(group, member);
        Actor other = desk.person("Ander");
        desk.enrol(group, other);
        assertThrows(NotAllowed.class, () -> desk.service.leave(desk.again(member), "kring", number(other)));
    }

    @Test
    void who_is_alone_closes_the_group_behind_herself() {
        desk.service.leave(facilitator, "kring");
        entities.flush();
        assertTrue(desk.groups.facts(group).closed());
    }

    @Test
    void ended_membership_has_a_reason_for_the_person_and_coming_back_is_asked() {
        long open = desk.group("open", GroupKind.OPEN, Joining.FREE, facilitator);
        facilitator = desk.again(facilitator);
        desk.enrol(open, member);
        assertEquals(
                "reason",
                assertThrows(RuleViolation.class, () -> desk.care.end(facilitator, "open", number(member), " "))
                        .field());
        desk.care.end(facilitator, "open", number(member), "Je noemde een kind bij naam.");
        entities.flush();
        assertEquals(
                "Je noemde een kind bij naam.", desk.people.ended(member).get(0).reason());
        assertTrue(desk.people.ended(facilitator).isEmpty());
        assertFalse(rejoins());
        assertEquals(1, desk.count("SELECT COUNT(*) FROM outbox_mail WHERE body NOT LIKE '%kind%'"));
    }

    /** Pressing again, after a no and after taking it back, is asking; only the word of a facilitator is a way in. */
    @Test
    void who_was_sent_away_comes_back_by_the_word_of_a_facilitator_alone() {
        long open = desk.group("open", GroupKind.OPEN, Joining.FREE, facilitator);
        facilitator = desk.again(facilitator);
        desk.enrol(open, member);
        desk.care.end(facilitator, "open", number(member), "Je noemde een kind bij naam.");
        assertFalse(rejoins());
        assertFalse(rejoins());
        desk.service.refuse(facilitator, "open", waiting(open));
        assertFalse(rejoins());
        desk.service.withdraw(member, "open");
        assertFalse(rejoins());
        assertEquals(new OwnRequest(JoinRequest.State.ASKED, true), desk.people.ownRequest(member, facts(open)));
        assertEquals(1, desk.people.ended(member).size());
        assertEquals(List.of(true), again(open));
        desk.service.letIn(facilitator, "open", waiting(open));
        entities.flush();
        assertTrue(desk.again(member).standingIn(open).isPresent());
        assertTrue(desk.people.ended(member).isEmpty());
    }

    @Test
    void facilitator_reads_of_who_asks_for_the_first_time_or_left_by_herself_nothing_of_before() {
        desk.service.join(member, "kring", new JoinGroup("Fatima", "Ik woon hier"));
        assertEquals(List.of(false), again(group));
        desk.service.letIn(facilitator, "kring", request());
        desk.service.leave(desk.again(member), "kring");
        entities.flush();
        desk.service.join(member, "kring", new JoinGroup("Fatima", "Ik ben er weer"));
        assertEquals(List.of(false), again(group));
    }

    private List<Boolean> again(long where) {
        return desk.people.waiting(facilitator, facts(where)).stream()
                .map(RequestView::again)
                .toList();
    }

    @Test
    void who_leaves_by_herself_comes_back_by_herself_also_after_she_was_let_in_again() {
        long open = desk.group("open", GroupKind.OPEN, Joining.FREE, facilitator);
        facilitator = desk.again(facilitator);
        assertTrue(rejoins());
        desk.service.leave(desk.again(member), "open");
        entities.flush();
        assertTrue(rejoins());
        desk.care.end(facilitator, "open", number(member), "Even niet.");
        entities.flush();
        assertFalse(rejoins());
        desk.service.letIn(facilitator, "open", waiting(open));
        entities.flush();
        desk.service.leave(desk.again(member), "open");
        entities.flush();
        assertTrue(rejoins());
    }

    @Test
    void pages_offer_joining_to_whom_the_door_is_open_and_asking_to_who_was_sent_away() {
        long open = desk.group("open", GroupKind.OPEN, Joining.FREE, facilitator);
        facilitator = desk.again(facilitator);
        assertTrue(desk.groups.bySlug(member, "open").may("JOIN"));
        desk.enrol(open, member);
        desk.care.end(facilitator, "open", number(member), "Even niet.");
        entities.flush();
        GroupView seen = desk.groups.bySlug(desk.again(member), "open");
        assertFalse(seen.may("JOIN"));
        assertTrue(seen.may("ASK"));
        assertEquals(new OwnRequest(JoinRequest.State.ENDED, true), desk.people.ownRequest(member, facts(open)));
        assertEquals(OwnRequest.NONE, desk.people.ownRequest(facilitator, facts(open)));
    }

    @Test
    void who_left_a_hidden_group_reads_the_reason_without_the_name_of_the_group() {
        long hidden = desk.group("stil", GroupKind.HIDDEN, Joining.INVITATION, facilitator);
        facilitator = desk.again(facilitator);
        desk.enrol(hidden, member);
        desk.care.end(facilitator, "stil", number(member), "Je bent verhuisd.");
        entities.flush();
        EndedView ended = desk.people.ended(member).get(0);
        assertNull(ended.group());
        assertEquals("Je bent verhuisd.", ended.reason());
    }

    @Test
    void unremarkable_mail_about_a_group_has_an_address_that_tells_nothing() {
        entities.createNativeQuery("UPDATE person SET discreet_mail = TRUE WHERE id = ?")
                .setParameter(1, member.person().value())
                .executeUpdate();
        for (String page :
                List.of("/groepen", "/groepen/nieuw", "/mijn#voorgestelde-groepen", "/mijn#deur", "/agenda/1")) {
            desk.answers.tell(member.person().value(), "group.mail.answer", page);
        }
        assertEquals(5, desk.count("SELECT COUNT(*) FROM outbox_mail WHERE discreet"));
        assertEquals(0, desk.count("SELECT COUNT(*) FROM outbox_mail WHERE body LIKE '%groep%'"));
        assertEquals(3, desk.count("SELECT COUNT(*) FROM outbox_mail WHERE body LIKE '%/mijn\n'"));
    }

    @Test
    void facilitators_are_not_removed_and_members_remove_nobody() {
        desk.enrol(group, member);
        Actor other = desk.person("Ander");
        desk.enrol(group, other);
        assertThrows(NotAllowed.class, () -> desk.care.end(desk.again(member), "kring", number(other), "Weg"));
        assertThrows(NotFound.class, () -> desk.care.end(desk.person("Buiten"), "kring", number(other), "Weg"));
        desk.care.promote(facilitator, "kring", number(member));
        entities.flush();
        assertThrows(NotAllowed.class, () -> desk.care.end(facilitator, "kring", number(member), "Weg"));
    }

    @Test
    void closed_group_is_read_and_not_written_until_it_is_opened_again() {
        desk.enrol(group, member);
        desk.care.close(facilitator, "kring", "Het is klaar.");
        entities.flush();
        GroupView closed = desk.groups.bySlug(desk.again(member), "kring");
        assertEquals("Het is klaar.", closed.closed());
        assertTrue(closed.may("READ"));
        assertFalse(closed.may("WRITE"));
        assertEquals(
                List.of(true),
                desk.groups.all(desk.again(member)).stream()
                        .map(GroupSummary::archived)
                        .toList());
        Actor outsider = desk.person("Buiten");
        NotAllowed refused = assertThrows(
                NotAllowed.class, () -> desk.service.join(outsider, "kring", new JoinGroup("Buiten", "Mag ik?")));
        assertEquals("group.join.closed", refused.reason());
        desk.care.reopen(facilitator, "kring");
        entities.flush();
        assertTrue(desk.groups.bySlug(desk.again(member), "kring").may("WRITE"));
    }

    @Test
    void pages_of_members_hold_each_member_once_facilitators_first_and_nothing_for_outsiders() {
        for (int i = 0; i < 12; i++) {
            desk.enrol(group, desk.person(i % 3 == 0 ? "Zelfde naam" : "Naam " + i));
        }
        List<Long> seen = new ArrayList<>();
        Long after = null;
        do {
            MembersPage page = desk.people.members(facilitator, desk.groups.facts(group), after, 5);
            page.rows().forEach(row -> seen.add(row.name().publicId()));
            after = page.next();
        } while (after != null);
        assertEquals(13, seen.size());
        assertEquals(13, new HashSet<>(seen).size());
        assertEquals(number(facilitator), seen.get(0));
        MembersPage hidden = desk.people.members(desk.person("Buiten"), desk.groups.facts(group), null, 5);
        assertTrue(hidden.rows().isEmpty());
        assertNull(hidden.next());
    }

    private boolean rejoins() {
        boolean inside = desk.service.join(desk.again(member), "open", new JoinGroup(member.name(), "Sorry"));
        entities.flush();
        return inside;
    }

    private GroupFacts facts(long of) {
        return desk.groups.facts(of);
    }

    private long request() {
        return waiting(group);
    }

    private long waiting(long in) {
        entities.flush();
        return desk.people.waiting(facilitator, facts(in)).get(0).publicId();
    }

    private long number(Actor actor) {
        return desk.count(
                "SELECT public_id FROM persona WHERE id = " + actor.persona().value());
    }
}
