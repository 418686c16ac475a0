package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Decided;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in which round and who ends one, as tables. */
class ConsultationPolicyTest {

    @ParameterizedTest
    @CsvSource({
        // person, round, speak alone, reply in all
        "author,      ,           yes,                           yes",
        "member,      ,           yes,                           yes",
        "author,      CLARIFYING, yes,                           yes",
        "member,      CLARIFYING, yes,                           yes",
        "guest,       CLARIFYING, yes,                           yes",
        "facilitator, CLARIFYING, yes,                           yes",
        "member,      ADVICE,     yes,                           yes",
        "author,      ADVICE,     yes,                           yes",
        "author,      TAKEAWAY,   yes,                           yes",
        "member,      TAKEAWAY,   discussion.round.takeaway.not, discussion.round.takeaway.not",
        "facilitator, TAKEAWAY,   discussion.round.takeaway.not, discussion.round.takeaway.not",
        "guest,       TAKEAWAY,   discussion.round.takeaway.not, discussion.round.takeaway.not",
        "author,      DONE,       discussion.round.done,         discussion.round.done",
        "member,      DONE,       discussion.round.done,         discussion.round.done",
        "facilitator, DONE,       discussion.round.done,         discussion.round.done",
        "outsider,    CLARIFYING, yes,                           absent",
    })
    void a_round_says_who_speaks(String person, Round round, String alone, String reply) {
        DiscussionFacts facts = facts(new GroupFacts(TalkPeople.GROUP, GroupKind.CLOSED, Joining.FREE, false), round);
        assertEquals(alone, Decided.words(ConsultationPolicy.maySpeak(TalkPeople.person(person), facts)));
        assertEquals(reply, Decided.words(DiscussionPolicy.mayReply(TalkPeople.person(person), facts)));
    }

    @ParameterizedTest
    @CsvSource({
        // person, kind of group, group closed, discussion closed, state, round, turn
        "author,      CLOSED, false, false, PUBLISHED, CLARIFYING, yes",
        "silenced,    CLOSED, false, false, PUBLISHED, CLARIFYING, yes",
        "facilitator, CLOSED, false, false, PUBLISHED, CLARIFYING, yes",
        "facilitator, HIDDEN, false, false, PUBLISHED, TAKEAWAY,   yes",
        "author,      OPEN,   false, false, PUBLISHED, TAKEAWAY,   yes",
        "member,      CLOSED, false, false, PUBLISHED, CLARIFYING, group.lead.facilitator",
        "guest,       CLOSED, false, false, PUBLISHED, CLARIFYING, group.write.member",
        "visitor,     OPEN,   false, false, PUBLISHED, CLARIFYING, group.write.member",
        "outsider,    OPEN,   false, false, PUBLISHED, CLARIFYING, group.write.member",
        "moderator,   OPEN,   false, false, PUBLISHED, CLARIFYING, group.write.member",
        "gone,        OPEN,   false, false, PUBLISHED, CLARIFYING, group.write.member",
        "gone,        CLOSED, false, false, PUBLISHED, CLARIFYING, absent",
        "moderator,   CLOSED, false, false, PUBLISHED, CLARIFYING, absent",
        "author,      CLOSED, true,  false, PUBLISHED, CLARIFYING, group.write.closed",
        "facilitator, CLOSED, true,  false, PUBLISHED, CLARIFYING, group.write.closed",
        "author,      CLOSED, false, true,  PUBLISHED, CLARIFYING, discussion.reply.closed",
        "author,      CLOSED, false, false, HELD,      CLARIFYING, discussion.round.none",
        "facilitator, CLOSED, false, false, HIDDEN,    CLARIFYING, absent",
        "author,      CLOSED, false, false, PUBLISHED, ,           discussion.round.none",
        "facilitator, CLOSED, false, false, PUBLISHED, ,           discussion.round.none",
    })
    void who_brought_the_case_and_facilitators_end_a_round(
            String person,
            GroupKind kind,
            boolean archived,
            boolean closed,
            ContributionStatus status,
            Round round,
            String expected) {
        GroupFacts group = new GroupFacts(TalkPeople.GROUP, kind, Joining.FREE, archived);
        DiscussionFacts facts = new DiscussionFacts(
                9, group, TalkPeople.AUTHOR, status, closed, false, DiscussionKind.CONSULT, round, false);
        assertEquals(expected, Decided.words(ConsultationPolicy.mayTurn(TalkPeople.person(person), facts)));
    }

    private static DiscussionFacts facts(GroupFacts group, Round round) {
        return new DiscussionFacts(
                9,
                group,
                TalkPeople.AUTHOR,
                ContributionStatus.PUBLISHED,
                false,
                false,
                DiscussionKind.CONSULT,
                round,
                false);
    }
}
