package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import nl.krachtkring.given.Hours;
import nl.krachtkring.given.TogetherTest;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.PlaceRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two facilitators who set replies apart at once. */
class SplitRaceTest extends TogetherTest {

    private Actor first;
    private Actor second;
    private long one;
    private long number;
    private long[] replies;

    @BeforeEach
    void talk() {
        committed(entities -> {
            TalkRows rows = new TalkRows(entities);
            long group = rows.group("CLOSED");
            first = leader(rows, group);
            second = leader(rows, group);
            one = rows.discussion(group, first.person().value(), new Hours().instant());
            number = rows.number("discussion", one);
            replies = new long[2];
            for (int i = 0; i < replies.length; i++) {
                long reply = rows.comment(one, null, second.person().value(), new Hours().instant());
                replies[i] = rows.number("comment", reply);
            }
            return null;
        });
    }

    @Test
    void of_two_who_take_the_same_reply_the_second_hears_of_it_and_begins_nothing() {
        Ended ended = together(splitting(first, replies[0]), splitting(second, replies[0]));
        assertTrue(ended.first().isEmpty(), () -> "the first: " + ended.first());
        Throwable fault = ended.second().orElseThrow();
        assertTrue(fault instanceof Conflict, fault::toString);
        assertEquals(1L, begun());
    }

    @Test
    void two_who_take_different_ones_are_both_done() {
        Ended ended = together(splitting(first, replies[0]), splitting(second, replies[1]));
        assertTrue(ended.first().isEmpty() && ended.second().isEmpty(), ended::toString);
        assertEquals(2L, begun());
    }

    private long begun() {
        return committed(
                e -> number(e, "SELECT COUNT(*) FROM discussion_note WHERE kind = 'SPLIT_FROM' AND other_id = " + one));
    }

    private Consumer<EntityManager> splitting(Actor who, long reply) {
        return entities -> new SplitDesk(entities)
                .splitting.split(who, number, new SplitDiscussion("Verder", List.of(reply)), "Hier verder.");
    }

    private static Actor leader(TalkRows rows, long group) {
        long person = rows.person();
        rows.enrol(group, person, "FACILITATOR");
        return TalkRows.in(person, group, PlaceRole.FACILITATOR);
    }
}
