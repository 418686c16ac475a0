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

/** Who says which reply is the answer, as a table. */
class AnswerPolicyTest {
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
            "moderator", Actors.with(5, SiteRole.MODERATOR));

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
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE, closed);
        DiscussionFacts discussion = new DiscussionFacts(9, group, AUTHOR, status, false, false, talk, null, false);
        Decision decision = AnswerPolicy.mayAccept(PEOPLE.get(person), discussion);
        String words =
                switch (decision.kind()) {
                    case ALLOWED -> "yes";
                    case ABSENT -> "absent";
                    case DENIED -> decision.reason();
                };
        assertEquals(expected, words);
    }
}
