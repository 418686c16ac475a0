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

/** Who gets a proof of participation, as a table. */
class ParticipationPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // person, kind of group, round, spoke, answer
        "author,      CLOSED, DONE,       true,  yes",
        "member,      CLOSED, DONE,       true,  yes",
        "facilitator, HIDDEN, DONE,       true,  yes",
        "guest,       CLOSED, DONE,       true,  yes",
        "member,      CLOSED, DONE,       false, discussion.proof.not",
        "facilitator, CLOSED, DONE,       false, discussion.proof.not",
        "member,      CLOSED, TAKEAWAY,   true,  discussion.proof.early",
        "author,      CLOSED, CLARIFYING, true,  discussion.proof.early",
        "author,      CLOSED, ,           true,  discussion.proof.early",
        "gone,        CLOSED, DONE,       true,  absent",
        "outsider,    CLOSED, DONE,       false, absent",
        "moderator,   CLOSED, DONE,       false, absent",
        "visitor,     CLOSED, DONE,       false, absent",
        "visitor,     OPEN,   DONE,       true,  absent",
    })
    void who_took_part_gets_one_when_it_is_over(
            String person, GroupKind kind, Round round, boolean spoke, String expected) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, kind, Joining.FREE, false);
        DiscussionFacts facts = new DiscussionFacts(
                9,
                group,
                TalkPeople.AUTHOR,
                ContributionStatus.PUBLISHED,
                false,
                false,
                DiscussionKind.CONSULT,
                round,
                false);
        Decision decision = ParticipationPolicy.mayProve(TalkPeople.person(person), facts, spoke);
        assertEquals(expected, Decided.words(decision));
    }
}
