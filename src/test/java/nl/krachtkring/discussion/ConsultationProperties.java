package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.RuleViolation;

/** Whatever people press, a consultation goes forward by one round at a time, and only from the round that they saw. */
class ConsultationProperties {

    /** Noon in Amsterdam, the day before the clock goes back: a day that has 25 hours is a day. */
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 10, 24, 12, 0, 0, 0, Consultation.ZONE);

    @Property(tries = 500)
    void each_press_ends_the_round_that_was_seen_or_nothing(@ForAll @Size(max = 12) List<Round> pressed) {
        Consultation consultation = new Consultation(1);
        for (Round seen : pressed) {
            Round before = consultation.round();
            if (seen == before && !before.isOver()) {
                consultation.end(seen, NOON.toInstant());
                assertEquals(before.ordinal() + 1, consultation.round().ordinal());
                assertNull(consultation.lastDay());
            } else {
                assertThrows(Conflict.class, () -> consultation.end(seen, NOON.toInstant()));
                assertEquals(before, consultation.round());
            }
        }
    }

    @Property(tries = 200)
    void what_was_said_stands_in_the_order_of_the_rounds(@ForAll @Size(max = 12) List<Boolean> turns) {
        Consultation consultation = new Consultation(1);
        int part = 0;
        for (boolean turn : turns) {
            assertTrue(consultation.round().getPart() >= part);
            part = consultation.round().getPart();
            if (turn && !consultation.round().isOver()) {
                consultation.end(consultation.round(), NOON.toInstant());
            }
        }
    }

    @Property(tries = 200)
    void round_ends_when_its_last_day_is_over_and_no_moment_before(
            @ForAll @IntRange(min = -3, max = Consultation.LONGEST + 3) int days) {
        Consultation consultation = new Consultation(1);
        LocalDate day = NOON.toLocalDate().plusDays(days);
        if (days < 0 || days > Consultation.LONGEST) {
            assertThrows(RuleViolation.class, () -> consultation.endAfter(day, NOON.toInstant()));
            assertFalse(consultation.isDue(NOON.plusYears(1).toInstant()));
            return;
        }
        consultation.endAfter(day, NOON.toInstant());
        assertEquals(day, consultation.lastDay());
        ZonedDateTime over = day.plusDays(1).atStartOfDay(Consultation.ZONE);
        assertFalse(consultation.isDue(over.minusSeconds(1).toInstant()));
        assertTrue(consultation.isDue(over.toInstant()));
        consultation.endAfter(null, NOON.toInstant());
        assertFalse(consultation.isDue(over.toInstant()));
    }

    @Property(tries = 20)
    void what_she_takes_with_her_has_no_last_day(@ForAll Round round) {
        Consultation consultation = new Consultation(1);
        while (consultation.round() != round) {
            consultation.end(consultation.round(), NOON.toInstant());
        }
        LocalDate tomorrow = NOON.toLocalDate().plusDays(1);
        if (round.isForColleagues()) {
            consultation.endAfter(tomorrow, NOON.toInstant());
            assertEquals(tomorrow, consultation.lastDay());
        } else {
            assertThrows(Conflict.class, () -> consultation.endAfter(tomorrow, NOON.toInstant()));
        }
    }
}
