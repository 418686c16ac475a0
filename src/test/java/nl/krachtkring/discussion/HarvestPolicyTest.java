package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Decided;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import nl.krachtkring.platform.access.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who makes a piece of what a discussion taught, as a table. */
class HarvestPolicyTest {

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
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, kind, Joining.FREE, closed);
        DiscussionFacts discussion = new DiscussionFacts(9, group, TalkPeople.AUTHOR, status, false);
        Actor actor = TalkPeople.person(person);
        assertEquals(see, Decided.words(HarvestPolicy.maySee(actor, discussion)));
        assertEquals(work, Decided.words(HarvestPolicy.mayWork(actor, discussion)));
        assertEquals(offer, Decided.words(HarvestPolicy.mayOffer(actor, discussion)));
    }

    @ParameterizedTest
    @CsvSource({"author", "facilitator", "member"})
    void nothing_is_made_of_a_question_to_the_facilitators(String person) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, GroupKind.CLOSED, Joining.FREE);
        DiscussionFacts asked = new DiscussionFacts(
                9, group, TalkPeople.AUTHOR, ContributionStatus.PUBLISHED, false, true, DiscussionKind.ASK, null, true);
        assertEquals("absent", Decided.words(HarvestPolicy.maySee(TalkPeople.person(person), asked)));
    }
}
