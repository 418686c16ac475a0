package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Decided;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import nl.krachtkring.platform.access.Decision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what a discussion is about, as a table. */
class AboutPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // person, kind of group, group closed, members only, state, tell
        "author,      OPEN,   false, false, PUBLISHED, yes",
        "author,      CLOSED, false, false, PUBLISHED, yes",
        "author,      OPEN,   false, false, HELD,      yes",
        "author,      OPEN,   false, false, WITHDRAWN, absent",
        "author,      OPEN,   true,  false, PUBLISHED, group.write.closed",
        "silenced,    OPEN,   false, false, PUBLISHED, platform.silenced.text",
        "facilitator, OPEN,   false, false, PUBLISHED, yes",
        "facilitator, HIDDEN, false, true,  PUBLISHED, yes",
        "facilitator, OPEN,   true,  false, PUBLISHED, group.write.closed",
        "facilitator, OPEN,   false, false, HELD,      absent",
        "member,      OPEN,   false, false, PUBLISHED, group.lead.facilitator",
        "member,      OPEN,   false, true,  PUBLISHED, group.lead.facilitator",
        "outsider,    OPEN,   false, false, PUBLISHED, group.lead.facilitator",
        "outsider,    OPEN,   false, true,  PUBLISHED, absent",
        "visitor,     OPEN,   false, false, PUBLISHED, group.lead.facilitator",
        "gone,        OPEN,   false, false, PUBLISHED, group.write.member",
        "gone,        CLOSED, false, false, PUBLISHED, absent",
        "guest,       CLOSED, false, false, PUBLISHED, group.lead.facilitator",
        "moderator,   CLOSED, false, false, PUBLISHED, absent",
    })
    void its_author_and_facilitators_tell(
            String person,
            GroupKind kind,
            boolean closed,
            boolean membersOnly,
            ContributionStatus status,
            String expected) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, kind, Joining.FREE, closed);
        DiscussionFacts discussion = new DiscussionFacts(9, group, TalkPeople.AUTHOR, status, false, membersOnly);
        Decision decision = AboutPolicy.mayTell(TalkPeople.person(person), discussion);
        assertEquals(expected, Decided.words(decision));
    }
}
