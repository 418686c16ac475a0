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

/** Who opens a question to the facilitators to the members, as a table. */
class AskPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // person, group closed, checked, still the facilitators' alone, state, share
        "author,      false, false, true,  PUBLISHED, yes",
        "facilitator, false, false, true,  PUBLISHED, discussion.ask.author",
        "member,      false, false, true,  PUBLISHED, absent",
        "outsider,    false, false, true,  PUBLISHED, absent",
        "moderator,   false, false, true,  PUBLISHED, absent",
        "gone,        false, false, true,  PUBLISHED, absent",
        "author,      true,  false, true,  PUBLISHED, group.write.closed",
        "author,      false, true,  true,  PUBLISHED, discussion.ask.checked",
        "author,      false, false, false, PUBLISHED, discussion.ask.not",
        "author,      false, false, true,  HIDDEN,    discussion.ask.not",
        "member,      false, false, false, PUBLISHED, discussion.ask.not",
    })
    void who_asked_decides(
            String person, boolean closed, boolean checked, boolean alone, ContributionStatus status, String expected) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, GroupKind.OPEN, Joining.FREE, closed);
        DiscussionFacts discussion =
                new DiscussionFacts(9, group, TalkPeople.AUTHOR, status, false, true, DiscussionKind.ASK, null, alone);
        Decision decision = AskPolicy.mayShare(TalkPeople.person(person), discussion, checked);
        assertEquals(expected, Decided.words(decision));
    }
}
