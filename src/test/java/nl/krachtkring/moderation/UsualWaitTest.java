package nl.krachtkring.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualWaitTest {

    @Test
    void of_too_few_decisions_nothing_is_said() {
        assertFalse(UsualWait.of(List.of()).known());
        assertFalse(UsualWait.of(List.of(1L, 2L, 3L, 4L)).known());
        assertTrue(UsualWait.of(List.of(1L, 2L, 3L, 4L, 5L)).known());
    }

    @Test
    void half_of_them_took_no_longer_and_one_slow_night_changes_nothing() {
        UsualWait usual = UsualWait.of(List.of(90L, 6_000L, 30L, 110L, 200L));
        assertEquals(Duration.ofMinutes(110), usual.median());
        assertEquals(5, usual.decisions());
    }

    @ParameterizedTest
    @CsvSource({"0, hours, 1", "60, hours, 1", "61, hours, 2", "2880, hours, 48", "2881, days, 3", "20000, days, 14"})
    void it_is_said_in_hours_or_days_and_never_too_short(long minutes, String measure, long amount) {
        UsualWait usual = UsualWait.of(Collections.nCopies(7, minutes));
        assertEquals(measure, usual.measure());
        assertEquals(amount, usual.amount());
    }
}
