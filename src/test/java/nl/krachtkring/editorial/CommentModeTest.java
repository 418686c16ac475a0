package nl.krachtkring.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How people can comment on a page, by the clock. */
class CommentModeTest {

    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");

    @Test
    void page_begins_open_or_without_comments() {
        assertTrue(new CommentMode(true).at(NOW).open());
        assertFalse(new CommentMode(false).at(NOW).isOffered());
    }

    @Test
    void page_that_is_open_for_days_closes_by_itself_at_that_moment() {
        CommentMode mode = new CommentMode(true);
        mode.set(wanted(SetComments.Mode.DAYS, 3), NOW);
        Instant end = NOW.plus(Duration.ofDays(3));
        assertEquals(new CommentDoor(true, end, true, false), mode.at(end.minusMillis(1)));
        assertEquals(new CommentDoor(false, end, true, false), mode.at(end));
        assertTrue(mode.at(end).isOffered());
    }

    @Test
    void page_that_is_closed_says_since_when_and_keeps_that_day() {
        CommentMode mode = new CommentMode(true);
        mode.set(wanted(SetComments.Mode.CLOSED, 1), NOW);
        mode.set(new SetComments(SetComments.Mode.CLOSED, 1, false, true), NOW.plusSeconds(60));
        assertEquals(new CommentDoor(false, NOW, false, true), mode.at(NOW.plusSeconds(90)));
        mode.set(wanted(SetComments.Mode.OPEN, 1), NOW.plusSeconds(120));
        assertEquals(new CommentDoor(true, null, true, false), mode.at(NOW.plusSeconds(120)));
    }

    @Test
    void page_whose_days_are_over_is_closed_since_then_also_when_an_editor_closes_it() {
        CommentMode mode = new CommentMode(true);
        mode.set(wanted(SetComments.Mode.DAYS, 1), NOW);
        Instant end = NOW.plus(Duration.ofDays(1));
        mode.set(wanted(SetComments.Mode.CLOSED, 1), end.plusSeconds(60));
        assertEquals(end, mode.at(end.plusSeconds(61)).end());
    }

    private static SetComments wanted(SetComments.Mode mode, int days) {
        return new SetComments(mode, days, true, false);
    }
}
