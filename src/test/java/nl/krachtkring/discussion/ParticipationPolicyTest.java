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

/** Who gets a proof of participation, as a table. */
class ParticipationPolicyTest {
    private static final long GROUP = 7;
    private static final long AUTHOR = 1;
    private static final Map<String, Actor> PEOPLE = Map.of(
            "visitor", Actor.anonymous(),
            "outsider", Actors.outsider(2),
            "member", Actors.in(3, GROUP, PlaceRole.MEMBER),
            "facilitator", Actors.in(4, GROUP, PlaceRole.FACILITATOR),
            "author", Actors.in(AUTHOR, GROUP, PlaceRole.MEMBER),
            "gone", Actors.outsider(AUTHOR),
            "guest", Actors.guest(6, GROUP, new Visit(Visit.Kind.DISCUSSION, 9)),
            "moderator", Actors.with(5, SiteRole.MODERATOR));

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
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE, false);
        DiscussionFacts facts = new DiscussionFacts(
                9, group, AUTHOR, ContributionStatus.PUBLISHED, false, false, DiscussionKind.CONSULT, round, false);
        Decision decision = ParticipationPolicy.mayProve(PEOPLE.get(person), facts, spoke);
        String words =
                switch (decision.kind()) {
                    case ALLOWED -> "yes";
                    case ABSENT -> "absent";
                    case DENIED -> decision.reason();
                };
        assertEquals(expected, words);
    }
}
