package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rights at the door of a parents' group, as tables of person × state of the proposal. */
class DoorPolicyTest {

    private static final long GROUP = 7;
    private static final long PROPOSER = 1;
    private static final long GUEST = 2;
    private static final Map<String, Actor> PEOPLE = Map.of(
            "visitor", Actor.anonymous(),
            "outsider", Actors.outsider(9),
            "member", Actors.in(3, GROUP, PlaceRole.MEMBER),
            "facilitator", Actors.in(4, GROUP, PlaceRole.FACILITATOR),
            "proposer", Actors.in(PROPOSER, GROUP, PlaceRole.MEMBER),
            "gone", Actors.outsider(PROPOSER),
            "guest", Actors.guest(GUEST, GROUP, new Visit(Visit.Kind.DISCUSSION, 8)),
            "proposed", Actors.outsider(GUEST),
            "moderator", Actors.with(5, SiteRole.MODERATOR),
            "administrator", Actors.with(6, SiteRole.ADMINISTRATOR));

    @ParameterizedTest
    @CsvSource({
        // person, parents' group, closed, look, propose
        "visitor,       true,  false, absent, absent",
        "outsider,      true,  false, absent, absent",
        "guest,         true,  false, absent, absent",
        "moderator,     true,  false, absent, absent",
        "administrator, true,  false, absent, absent",
        "member,        true,  false, yes,    yes",
        "facilitator,   true,  false, yes,    yes",
        "member,        true,  true,  yes,    group.write.closed",
        "member,        false, false, absent, absent",
        "facilitator,   false, false, absent, absent",
        "outsider,      true,  true,  absent, absent",
    })
    void members_of_parents_groups_look_and_propose(
            String person, boolean parents, boolean closed, String look, String propose) {
        Actor actor = PEOPLE.get(person);
        GroupFacts group = group(parents, closed);
        assertEquals(look, Decided.words(DoorPolicy.mayLook(actor, group)));
        assertEquals(propose, Decided.words(DoorPolicy.mayPropose(actor, group)));
    }

    @ParameterizedTest
    @CsvSource({
        // person, state, was a member at the start, closed, see, begin, vote, withdraw
        "proposer,    DRAFT,     true,  false, yes,    yes,    group.door.decided, yes",
        "proposer,    DRAFT,     true,  true,  yes,    group.write.closed, group.door.decided, yes",
        "gone,        DRAFT,     true,  false, absent, absent, absent, absent",
        "member,      DRAFT,     true,  false, absent, absent, absent, absent",
        "facilitator, DRAFT,     true,  false, absent, absent, absent, absent",
        "proposed,    DRAFT,     false, false, absent, absent, absent, absent",
        "proposer,    OPEN,      true,  false, yes,    group.door.begun, yes, yes",
        "member,      OPEN,      true,  false, yes,    group.door.begun, yes, group.door.proposer",
        "member,      TALKING,   true,  false, yes,    group.door.begun, yes, group.door.proposer",
        "proposer,    TALKING,   true,  false, yes,    group.door.begun, yes, yes",
        "member,      OPEN,      false, false, yes,    group.door.begun, group.door.vote.later, group.door.proposer",
        "outsider,    OPEN,      true,  false, absent, absent, absent, absent",
        "guest,       OPEN,      true,  false, absent, absent, absent, absent",
        "moderator,   OPEN,      true,  false, absent, absent, absent, absent",
        "proposer,    ADMITTED,  true,  false, yes,    group.door.begun, group.door.decided, group.door.decided",
        "member,      DECLINED,  true,  false, yes,    group.door.begun, group.door.decided, group.door.decided",
        "member,      WITHDRAWN, true,  false, yes,    group.door.begun, group.door.decided, group.door.decided",
        "member,      ENDED,     true,  false, yes,    group.door.begun, group.door.decided, group.door.decided",
    })
    void a_vote_is_begun_held_and_taken_back(
            String person,
            GuestState state,
            boolean elector,
            boolean closed,
            String see,
            String begin,
            String vote,
            String withdraw) {
        Actor actor = PEOPLE.get(person);
        GuestFacts guest = new GuestFacts(group(true, closed), PROPOSER, GUEST, state, elector, false);
        assertEquals(see, Decided.words(DoorPolicy.maySee(actor, guest)));
        assertEquals(begin, Decided.words(DoorPolicy.mayBegin(actor, guest)));
        assertEquals(vote, Decided.words(DoorPolicy.mayVote(actor, guest)));
        assertEquals(withdraw, Decided.words(DoorPolicy.mayWithdraw(actor, guest)));
    }

    @ParameterizedTest
    @CsvSource({
        // person, looks in now, answer
        "facilitator,   true,  yes",
        "proposer,      true,  yes",
        "guest,         true,  yes",
        "member,        true,  group.lead.facilitator",
        "outsider,      true,  absent",
        "moderator,     true,  absent",
        "administrator, true,  absent",
        "gone,          true,  absent",
        "facilitator,   false, group.door.over",
        "proposer,      false, group.door.over",
        "guest,         false, absent",
        "proposed,      false, absent",
    })
    void a_visit_is_ended_by_those_whom_it_concerns(String person, boolean visiting, String end) {
        GuestFacts guest = new GuestFacts(group(true, false), PROPOSER, GUEST, GuestState.ADMITTED, false, visiting);
        assertEquals(end, Decided.words(DoorPolicy.mayEnd(PEOPLE.get(person), guest)));
    }

    private static GroupFacts group(boolean parents, boolean closed) {
        return new GroupFacts(GROUP, GroupKind.CLOSED, Joining.INVITATION, closed, parents);
    }
}
