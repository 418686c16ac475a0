package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.krachtkring.given.Actors;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.TogetherTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.PlaceRole;
import org.junit.jupiter.api.Test;

/** Two facilitators who move the same discussion at once. */
class MoveRaceTest extends TogetherTest {

    private Actor leader;
    private long number;
    private String seen;
    private long[] groups;

    @Test
    void the_second_hears_of_it_and_it_stands_where_the_first_put_it() {
        long talk = committed(entities -> {
            TalkRows rows = new TalkRows(entities);
            groups = new long[] {rows.group("OPEN"), rows.group("OPEN"), rows.group("OPEN")};
            long person = rows.person();
            leader = Actors.in(person, List.of(groups[0], groups[1], groups[2]), PlaceRole.FACILITATOR);
            long id = rows.discussion(groups[0], person, new Hours().instant());
            number = rows.number("discussion", id);
            seen = "groep-" + rows.number("community_group", groups[0]);
            return id;
        });
        Ended ended = together(e -> new MoveDesk(e).moving.move(leader, number, seen, groups[1]), e -> new MoveDesk(e)
                .moving.move(leader, number, seen, groups[2]));
        assertTrue(ended.first().isEmpty(), () -> "the first: " + ended.first());
        Throwable fault = ended.second().orElseThrow();
        assertTrue(fault instanceof Conflict, fault::toString);
        assertEquals(groups[1], (long) committed(e -> number(e, "SELECT group_id FROM discussion WHERE id = " + talk)));
    }
}
