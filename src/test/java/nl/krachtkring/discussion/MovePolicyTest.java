package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Decided;
import nl.krachtkring.group.GroupFacts;
import nl.krachtkring.group.GroupKind;
import nl.krachtkring.group.Joining;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.PlaceRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who moves what to which group, as a table. */
class MovePolicyTest {
    private static final long GROUP = 7;
    private static final long AUTHOR = 1;

    @ParameterizedTest
    @CsvSource({
        // person leads, kind, for members alone, state, other group, its kind, other archived, answer
        "7 8, OPEN,   false, PUBLISHED, 8, OPEN,   false, yes",
        "7 8, OPEN,   true,  PUBLISHED, 8, OPEN,   false, discussion.move.readers",
        "7 8, OPEN,   false, PUBLISHED, 8, CLOSED, false, discussion.move.readers",
        "7 8, CLOSED, false, PUBLISHED, 8, OPEN,   false, discussion.move.readers",
        "7 8, CLOSED, false, PUBLISHED, 8, CLOSED, false, discussion.move.readers",
        "7 8, HIDDEN, false, PUBLISHED, 8, HIDDEN, false, discussion.move.readers",
        "7 8, OPEN,   false, PUBLISHED, 7, OPEN,   false, discussion.move.readers",
        "7 8, OPEN,   false, PUBLISHED, 8, OPEN,   true,  absent",
        "7 8, OPEN,   false, HELD,      8, OPEN,   false, absent",
        "7,   OPEN,   false, PUBLISHED, 8, OPEN,   false, absent",
        "8,   OPEN,   false, PUBLISHED, 8, OPEN,   false, absent",
    })
    void what_everyone_reads_goes_where_everyone_reads(
            String leads,
            GroupKind kind,
            boolean membersOnly,
            ContributionStatus status,
            long other,
            GroupKind otherKind,
            boolean archived,
            String answer) {
        List<Long> groups = Arrays.stream(leads.split(" ")).map(Long::valueOf).toList();
        Actor leader = Actors.in(4, groups, PlaceRole.FACILITATOR);
        DiscussionFacts discussion =
                new DiscussionFacts(9, new GroupFacts(GROUP, kind, Joining.FREE), AUTHOR, status, false, membersOnly);
        GroupFacts target = new GroupFacts(other, otherKind, Joining.FREE, archived);
        assertEquals(answer, Decided.words(MovePolicy.mayMove(leader, discussion, target)));
    }
}
