package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Decided;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who chooses in a poll and who sees the counts, as a table. */
class PollPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // person, kind of group, group closed, kind of talk, talk closed, over, vote
        "member,      OPEN,   false, POLL, false, false, yes",
        "silenced,    OPEN,   false, POLL, false, false, yes",
        "facilitator, CLOSED, false, POLL, false, false, yes",
        "member,      HIDDEN, false, POLL, false, false, yes",
        "member,      OPEN,   false, POLL, false, true,  discussion.poll.over",
        "member,      OPEN,   false, POLL, true,  false, discussion.poll.over",
        "member,      OPEN,   true,  POLL, false, false, group.write.closed",
        "member,      OPEN,   false, TALK, false, false, discussion.poll.not",
        "visitor,     OPEN,   false, POLL, false, false, group.write.member",
        "outsider,    OPEN,   false, POLL, false, false, group.write.member",
        "moderator,   OPEN,   false, POLL, false, false, group.write.member",
        "guest,       CLOSED, false, POLL, false, false, group.write.member",
        "outsider,    CLOSED, false, POLL, false, false, absent",
        "moderator,   CLOSED, false, POLL, false, false, absent",
    })
    void members_choose_until_it_closes(
            String person,
            GroupKind kind,
            boolean closed,
            DiscussionKind talk,
            boolean talkClosed,
            boolean over,
            String expected) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, kind, Joining.FREE, closed);
        DiscussionFacts discussion =
                new DiscussionFacts(9, group, 1, ContributionStatus.PUBLISHED, talkClosed, false, talk, null, false);
        assertEquals(expected, Decided.words(PollPolicy.mayVote(TalkPeople.person(person), discussion, over)));
    }

    @ParameterizedTest
    @CsvSource({
        "member,   CLOSED, PUBLISHED, true,  yes",
        "visitor,  OPEN,   PUBLISHED, true,  yes",
        "member,   CLOSED, PUBLISHED, false, discussion.poll.hidden",
        "guest,    CLOSED, PUBLISHED, true,  yes",
        "outsider, CLOSED, PUBLISHED, true,  absent",
        "member,   OPEN,   HIDDEN,    true,  absent",
    })
    void readers_see_the_counts_after_it(
            String person, GroupKind kind, ContributionStatus status, boolean counted, String expected) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, kind, Joining.FREE, false);
        DiscussionFacts discussion =
                new DiscussionFacts(9, group, 1, status, false, false, DiscussionKind.POLL, null, false);
        assertEquals(expected, Decided.words(PollPolicy.maySeeCounts(TalkPeople.person(person), discussion, counted)));
    }

    @ParameterizedTest
    @CsvSource({"HELD", "HIDDEN"})
    void nobody_chooses_in_what_does_not_stand(ContributionStatus status) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, GroupKind.OPEN, Joining.FREE, false);
        DiscussionFacts discussion =
                new DiscussionFacts(9, group, 3, status, false, false, DiscussionKind.POLL, null, false);
        assertEquals(
                "discussion.poll.not",
                Decided.words(PollPolicy.mayVote(TalkPeople.person("member"), discussion, false)));
    }
}
