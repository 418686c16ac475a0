package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.TogetherTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.PlaceRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two facilitators who merge at once: one is done whole, the other hears of it and leaves nothing behind. */
class MergeRaceTest extends TogetherTest {

    private static final int REPLIES = 5;

    private Actor first;
    private Actor second;
    private long[] discussions;
    private long[] numbers;

    @BeforeEach
    void threeDiscussions() {
        committed(entities -> {
            TalkRows rows = new TalkRows(entities);
            long group = rows.group("CLOSED");
            long one = rows.person();
            long two = rows.person();
            rows.enrol(group, one, "FACILITATOR");
            rows.enrol(group, two, "FACILITATOR");
            first = TalkRows.in(one, group, PlaceRole.FACILITATOR);
            second = TalkRows.in(two, group, PlaceRole.FACILITATOR);
            discussions = new long[3];
            numbers = new long[3];
            for (int i = 0; i < discussions.length; i++) {
                discussions[i] = rows.discussion(group, one, new Hours().instant());
                numbers[i] = rows.number("discussion", discussions[i]);
                rows.change("UPDATE discussion SET comment_count = " + REPLIES + " WHERE id = " + discussions[i]);
                for (int j = 0; j < REPLIES; j++) {
                    rows.comment(discussions[i], null, two, new Hours().instant());
                }
            }
            return null;
        });
    }

    @Test
    void one_into_two_others() {
        assertOneWins(together(merging(first, 0, 1), merging(second, 0, 2)));
        assertEquals(2 * REPLIES, under(1));
        assertEquals(REPLIES, under(2));
    }

    @Test
    void two_into_each_other() {
        assertOneWins(together(merging(first, 0, 1), merging(second, 1, 0)));
        assertEquals(2 * REPLIES, under(1));
        assertEquals(0, under(0));
    }

    @Test
    void one_into_another_that_goes_on_itself() {
        assertOneWins(together(merging(first, 1, 2), merging(second, 0, 1)));
        assertEquals(REPLIES, under(0));
        assertEquals(2 * REPLIES, under(2));
    }

    @Test
    void the_same_twice() {
        assertOneWins(together(merging(first, 0, 1), merging(second, 0, 1)));
        assertEquals(2 * REPLIES, under(1));
    }

    private Consumer<EntityManager> merging(Actor who, int from, int into) {
        return entities ->
                new ArrangingDesk(entities).arranging.merge(who, numbers[from], numbers[into], "Verder elders.");
    }

    private void assertOneWins(Ended ended) {
        assertTrue(ended.first().isEmpty(), () -> "the first: " + ended.first());
        Throwable fault = ended.second().orElseThrow();
        assertTrue(fault instanceof Conflict, fault::toString);
        String all = discussions[0] + ", " + discussions[1] + ", " + discussions[2];
        assertEquals(2L, (long)
                committed(e -> number(e, "SELECT COUNT(*) FROM discussion_note WHERE discussion_id IN (" + all + ")")));
        assertEquals(1L, (long) committed(e ->
                number(e, "SELECT COUNT(*) FROM discussion WHERE merged_into IS NOT NULL AND id IN (" + all + ")")));
        assertEquals(0L, (long) committed(e -> number(
                e,
                "SELECT COUNT(*) FROM discussion d WHERE d.id IN (" + all + ") AND d.comment_count <> (SELECT"
                        + " COUNT(*) FROM comment c WHERE c.target_kind = 'DISCUSSION' AND c.target_id = d.id)")));
    }

    private long under(int discussion) {
        return committed(e -> number(
                e,
                "SELECT COUNT(*) FROM comment WHERE target_kind = 'DISCUSSION' AND target_id = "
                        + discussions[discussion]));
    }
}
