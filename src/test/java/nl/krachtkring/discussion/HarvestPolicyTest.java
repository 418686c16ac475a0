package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Actors;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.PlaceRole;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.access.Visit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who makes a piece of what a discussion taught, as a table. */
class HarvestPolicyTest {
    private static final long GROUP = 7;
    private static final long AUTHOR = 1;
    private static final Map<String, Actor> PEOPLE = Map.of(
            "visitor", Actor.anonymous(),
            "outsider", Actors.outsider(2),
            "member", Actors.in(3, GROUP, PlaceRole.MEMBER),
            "facilitator", Actors.in(4, GROUP, PlaceRole.FACILITATOR),
            "author", Actors.in(AUTHOR, GROUP, PlaceRole.MEMBER),
            "silenced", Actors.silenced(Actors.in(AUTHOR, GROUP, PlaceRole.MEMBER)),
            "gone", Actors.outsider(AUTHOR),
            "guest", Actors.guest(6, GROUP, new Visit(Visit.Kind.DISCUSSION, 9)),
            "moderator", Actors.with(5, SiteRole.MODERATOR),
            "editor", Actors.with(8, SiteRole.EDITOR));

    @ParameterizedTest
    @CsvSource({
        // person, kind of group, group closed, state, see, work, offer
        "member,      OPEN,   false, PUBLISHED, yes,    yes,                    group.lead.facilitator",
        "author,      CLOSED, false, PUBLISHED, yes,    yes,                    group.lead.facilitator",
        "member,      HIDDEN, false, PUBLISHED, yes,    yes,                    group.lead.facilitator",
        "facilitator, CLOSED, false, PUBLISHED, yes,    yes,                    yes",
        "silenced,    CLOSED, false, PUBLISHED, yes,    platform.silenced.text, group.lead.facilitator",
        "facilitator, OPEN,   true,  PUBLISHED, yes,    group.write.closed,     group.write.closed",
        "visitor,     OPEN,   false, PUBLISHED, absent, absent,                 absent",
        "outsider,    OPEN,   false, PUBLISHED, absent, absent,                 absent",
        "gone,        OPEN,   false, PUBLISHED, absent, absent,                 absent",
        "guest,       CLOSED, false, PUBLISHED, absent, absent,                 absent",
        "moderator,   OPEN,   false, PUBLISHED, absent, absent,                 absent",
        "editor,      OPEN,   false, PUBLISHED, absent, absent,                 absent",
        "author,      OPEN,   false, HELD,      absent, absent,                 absent",
        "facilitator, OPEN,   false, HIDDEN,    absent, absent,                 absent",
    })
    void members_make_it_and_facilitators_offer_it(
            String person,
            GroupKind kind,
            boolean closed,
            ContributionStatus status,
            String see,
            String work,
            String offer) {
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE, closed);
        DiscussionFacts discussion = new DiscussionFacts(9, group, AUTHOR, status, false);
        Actor actor = PEOPLE.get(person);
        assertEquals(see, words(HarvestPolicy.maySee(actor, discussion)));
        assertEquals(work, words(HarvestPolicy.mayWork(actor, discussion)));
        assertEquals(offer, words(HarvestPolicy.mayOffer(actor, discussion)));
    }

    @ParameterizedTest
    @CsvSource({"author", "facilitator", "member"})
    void nothing_is_made_of_a_question_to_the_facilitators(String person) {
        GroupFacts group = new GroupFacts(GROUP, GroupKind.CLOSED, Joining.FREE);
        DiscussionFacts asked = new DiscussionFacts(
                9, group, AUTHOR, ContributionStatus.PUBLISHED, false, true, DiscussionKind.ASK, null, true);
        assertEquals("absent", words(HarvestPolicy.maySee(PEOPLE.get(person), asked)));
    }

    private static String words(Decision decision) {
        return switch (decision.kind()) {
            case ALLOWED -> "yes";
            case ABSENT -> "absent";
            case DENIED -> decision.reason();
        };
    }
}
