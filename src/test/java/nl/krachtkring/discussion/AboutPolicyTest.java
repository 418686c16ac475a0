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

/** Who says what a discussion is about, as a table. */
class AboutPolicyTest {
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
        GroupFacts group = new GroupFacts(GROUP, kind, Joining.FREE, closed);
        DiscussionFacts discussion = new DiscussionFacts(9, group, AUTHOR, status, false, membersOnly);
        Decision decision = AboutPolicy.mayTell(PEOPLE.get(person), discussion);
        String words =
                switch (decision.kind()) {
                    case ALLOWED -> "yes";
                    case ABSENT -> "absent";
                    case DENIED -> decision.reason();
                };
        assertEquals(expected, words);
    }
}
