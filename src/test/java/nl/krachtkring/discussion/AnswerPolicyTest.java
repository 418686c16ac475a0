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

/** Who says which reply is the answer, as a table. */
class AnswerPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // person, kind of group, group closed, kind of talk, state, accept
        "author,      OPEN,   false, QUESTION, PUBLISHED, yes",
        "silenced,    OPEN,   false, QUESTION, PUBLISHED, yes",
        "facilitator, OPEN,   false, QUESTION, PUBLISHED, yes",
        "author,      CLOSED, false, QUESTION, PUBLISHED, yes",
        "facilitator, HIDDEN, false, QUESTION, PUBLISHED, yes",
        "member,      OPEN,   false, QUESTION, PUBLISHED, group.lead.facilitator",
        "visitor,     OPEN,   false, QUESTION, PUBLISHED, group.write.member",
        "outsider,    OPEN,   false, QUESTION, PUBLISHED, group.write.member",
        "moderator,   OPEN,   false, QUESTION, PUBLISHED, group.write.member",
        "gone,        OPEN,   false, QUESTION, PUBLISHED, group.write.member",
        "gone,        CLOSED, false, QUESTION, PUBLISHED, absent",
        "guest,       CLOSED, false, QUESTION, PUBLISHED, group.write.member",
        "moderator,   CLOSED, false, QUESTION, PUBLISHED, absent",
        "author,      OPEN,   true,  QUESTION, PUBLISHED, group.write.closed",
        "facilitator, OPEN,   true,  QUESTION, PUBLISHED, group.write.closed",
        "author,      OPEN,   false, QUESTION, HELD,      discussion.answer.none",
        "author,      OPEN,   false, QUESTION, HIDDEN,    discussion.answer.none",
        "facilitator, OPEN,   false, QUESTION, HIDDEN,    absent",
        "author,      OPEN,   false, QUESTION, WITHDRAWN, absent",
        "author,      OPEN,   false, TALK,     PUBLISHED, discussion.answer.none",
        "facilitator, OPEN,   false, TALK,     PUBLISHED, discussion.answer.none",
    })
    void who_asked_and_facilitators_choose(
            String person,
            GroupKind kind,
            boolean closed,
            DiscussionKind talk,
            ContributionStatus status,
            String expected) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, kind, Joining.FREE, closed);
        DiscussionFacts discussion =
                new DiscussionFacts(9, group, TalkPeople.AUTHOR, status, false, false, talk, null, false);
        Decision decision = AnswerPolicy.mayAccept(TalkPeople.person(person), discussion);
        assertEquals(expected, Decided.words(decision));
    }
}
