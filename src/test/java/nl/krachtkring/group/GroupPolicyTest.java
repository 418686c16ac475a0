package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rights in groups as a table of person × kind of group. */
class GroupPolicyTest {
    private static final long GROUP = 7;
    private static final Map<String, Actor> PEOPLE = Map.of(
            "visitor", Actor.anonymous(),
            "outsider", Actors.outsider(1),
            "elsewhere", Actors.in(2, GROUP + 1, PlaceRole.FACILITATOR),
            "guest", Actors.in(3, GROUP, PlaceRole.GUEST),
            "member", Actors.in(4, GROUP, PlaceRole.MEMBER),
            "facilitator", Actors.in(5, GROUP, PlaceRole.FACILITATOR),
            "moderator", Actors.with(6, SiteRole.MODERATOR),
            "administrator", Actors.with(7, SiteRole.ADMINISTRATOR));

    @ParameterizedTest
    @CsvSource({
        // person, kind, know, read, write, lead
        "visitor,       OPEN,   yes,    yes,    group.write.signIn, group.lead.facilitator",
        "outsider,      OPEN,   yes,    yes,    group.write.member, group.lead.facilitator",
        "elsewhere,     OPEN,   yes,    yes,    group.write.member, group.lead.facilitator",
        "guest,         OPEN,   yes,    yes,    group.write.member, group.lead.facilitator",
        "member,        OPEN,   yes,    yes,    yes,                group.lead.facilitator",
        "facilitator,   OPEN,   yes,    yes,    yes,                yes",
        "moderator,     OPEN,   yes,    yes,    group.write.member, group.lead.facilitator",
        "administrator, OPEN,   yes,    yes,    group.write.member, group.lead.facilitator",
        "visitor,       CLOSED, yes,    absent, absent,             absent",
        "outsider,      CLOSED, yes,    absent, absent,             absent",
        "elsewhere,     CLOSED, yes,    absent, absent,             absent",
        "guest,         CLOSED, yes,    absent, absent,             absent",
        "member,        CLOSED, yes,    yes,    yes,                group.lead.facilitator",
        "facilitator,   CLOSED, yes,    yes,    yes,                yes",
        "moderator,     CLOSED, yes,    absent, absent,             absent",
        "administrator, CLOSED, yes,    absent, absent,             absent",
        "visitor,       HIDDEN, absent, absent, absent,             absent",
        "outsider,      HIDDEN, absent, absent, absent,             absent",
        "elsewhere,     HIDDEN, absent, absent, absent,             absent",
        "guest,         HIDDEN, absent, absent, absent,             absent",
        "member,        HIDDEN, yes,    yes,    yes,                group.lead.facilitator",
        "facilitator,   HIDDEN, yes,    yes,    yes,                yes",
        "moderator,     HIDDEN, absent, absent, absent,             absent",
        "administrator, HIDDEN, absent, absent, absent,             absent",
    })
    void rights_follow_the_kind_and_the_membership(
            String person, GroupKind kind, String know, String read, String write, String lead) {
        Actor actor = PEOPLE.get(person);
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE);
        assertEquals(know, Decided.words(GroupPolicy.mayKnow(actor, group)));
        assertEquals(read, Decided.words(GroupPolicy.mayRead(actor, group)));
        assertEquals(write, Decided.words(GroupPolicy.mayWrite(actor, group)));
        assertEquals(lead, Decided.words(GroupPolicy.mayLead(actor, group)));
    }

    @ParameterizedTest
    @CsvSource({
        "visitor,  OPEN,   FREE,       group.join.signIn",
        "visitor,  CLOSED, REQUEST,    group.join.signIn",
        "visitor,  HIDDEN, FREE,       absent",
        "outsider, OPEN,   FREE,       yes",
        "outsider, CLOSED, REQUEST,    yes",
        "outsider, CLOSED, INVITATION, group.join.invitation",
        "outsider, HIDDEN, FREE,       absent",
        "member,   OPEN,   FREE,       group.join.already",
        "member,   HIDDEN, INVITATION, group.join.already",
    })
    void joining_follows_the_door(String person, GroupKind kind, Joining joining, String expected) {
        assertEquals(
                expected, Decided.words(GroupPolicy.mayJoin(PEOPLE.get(person), new GroupFacts(GROUP, kind, joining))));
    }

    @ParameterizedTest
    @CsvSource({"FREE, false, true", "FREE, true, false", "REQUEST, false, false", "INVITATION, false, false"})
    void the_door_stands_open_for_whom_no_facilitator_sent_away(Joining joining, boolean ended, boolean free) {
        assertEquals(free, GroupPolicy.isFreeFor(new GroupFacts(GROUP, GroupKind.OPEN, joining), ended));
    }

    @ParameterizedTest
    @CsvSource({
        // was sent away, a mail to her, comes in
        "false, false, yes",
        "false, true,  yes",
        "true,  true,  yes",
        "true,  false, group.invitation.ended",
    })
    void a_link_undoes_no_ended_membership(boolean ended, boolean personal, String comes) {
        assertEquals(comes, Decided.words(GroupPolicy.mayComeBy(ended, personal)));
    }

    @ParameterizedTest
    @CsvSource({
        "outsider,    1, absent",
        "member,      1, yes",
        "facilitator, 1, group.leave.last",
        "facilitator, 2, yes",
    })
    void the_last_facilitator_stays(String person, long facilitators, String expected) {
        GroupFacts group = new GroupFacts(GROUP, GroupKind.OPEN, Joining.FREE);
        assertEquals(expected, Decided.words(GroupPolicy.mayLeave(PEOPLE.get(person), group, facilitators)));
    }

    @ParameterizedTest
    @CsvSource({
        // person, kind, read, write, join, tend
        "visitor,     OPEN,   yes,    group.write.signIn, group.join.signIn, group.lead.facilitator",
        "outsider,    OPEN,   yes,    group.write.closed, group.join.closed, group.lead.facilitator",
        "member,      OPEN,   yes,    group.write.closed, group.join.already, group.lead.facilitator",
        "facilitator, CLOSED, yes,    group.write.closed, group.join.already, group.write.closed",
        "outsider,    CLOSED, absent, absent,             group.join.closed, absent",
        "outsider,    HIDDEN, absent, absent,             absent,            absent",
    })
    void a_closed_group_is_only_read(
            String person, GroupKind kind, String read, String write, String join, String tend) {
        Actor actor = PEOPLE.get(person);
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE, true);
        assertEquals(read, Decided.words(GroupPolicy.mayRead(actor, group)));
        assertEquals(write, Decided.words(GroupPolicy.mayWrite(actor, group)));
        assertEquals(join, Decided.words(GroupPolicy.mayJoin(actor, group)));
        assertEquals(tend, Decided.words(GroupPolicy.mayTend(actor, group)));
    }

    @ParameterizedTest
    @CsvSource({
        "visitor,       group.propose.signIn, absent",
        "outsider,      yes,                  absent",
        "moderator,     yes,                  absent",
        "administrator, yes,                  yes",
    })
    void members_propose_and_administrators_agree(String person, String propose, String agree) {
        assertEquals(propose, Decided.words(GroupPolicy.mayPropose(PEOPLE.get(person))));
        assertEquals(agree, Decided.words(GroupPolicy.mayAgree(PEOPLE.get(person))));
    }

    @ParameterizedTest
    @CsvSource({
        // person, write, tend, propose
        "member,      platform.silenced.text, group.lead.facilitator, platform.silenced.text",
        "facilitator, platform.silenced.text, platform.silenced.text, platform.silenced.text",
        "outsider,    group.write.member,     group.lead.facilitator, platform.silenced.text",
    })
    void a_silence_leaves_reading_alone(String person, String write, String tend, String propose) {
        Actor actor = Actors.silenced(PEOPLE.get(person));
        GroupFacts group = new GroupFacts(GROUP, GroupKind.OPEN, Joining.FREE);
        assertEquals("yes", Decided.words(GroupPolicy.mayRead(actor, group)));
        assertEquals(write, Decided.words(GroupPolicy.mayWrite(actor, group)));
        assertEquals(tend, Decided.words(GroupPolicy.mayTend(actor, group)));
        assertEquals(propose, Decided.words(GroupPolicy.mayPropose(actor)));
    }

    @ParameterizedTest
    @CsvSource({"member, group.lead.facilitator", "facilitator, yes", "outsider, absent", "guest, absent"})
    void a_living_group_is_tended_by_its_facilitators(String person, String tend) {
        GroupFacts group = new GroupFacts(GROUP, GroupKind.CLOSED, Joining.FREE);
        assertEquals(tend, Decided.words(GroupPolicy.mayTend(PEOPLE.get(person), group)));
    }

    @ParameterizedTest
    @CsvSource({
        // person, kind, meeting, is a guest, see
        "visitor,  CLOSED, 8, false, absent",
        "outsider, CLOSED, 8, false, absent",
        "invited,  CLOSED, 8, true,  yes",
        "invited,  HIDDEN, 8, true,  yes",
        "invited,  CLOSED, 9, false, absent",
        "invited,  OPEN,   9, false, yes",
        "member,   CLOSED, 8, false, yes",
        "named,    CLOSED, 8, false, yes",
    })
    void a_meeting_is_seen_by_its_guests_too(String person, GroupKind kind, long meeting, boolean guest, String see) {
        Visit visit = new Visit(Visit.Kind.MEETING, 8);
        Actor actor =
                switch (person) {
                    case "invited" -> Actors.guest(8, GROUP, visit);
                    // A member whose visit of before she became one still stands.
                    case "named" -> Actors.visiting(Actors.in(4, GROUP, PlaceRole.MEMBER), GROUP, visit);
                    default -> PEOPLE.get(person);
                };
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE);
        Visit asked = new Visit(Visit.Kind.MEETING, meeting);
        assertEquals(guest, GroupPolicy.isGuest(actor, GROUP, asked));
        assertEquals(see, Decided.words(GroupPolicy.maySee(actor, group, asked)));
    }

    @Test
    void the_portal_itself_is_no_member() {
        GroupFacts group = new GroupFacts(GROUP, GroupKind.HIDDEN, Joining.FREE);
        assertEquals("absent", Decided.words(GroupPolicy.mayRead(Actor.system("task"), group)));
    }
}
