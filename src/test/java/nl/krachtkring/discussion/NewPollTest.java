package nl.krachtkring.discussion;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.platform.access.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken as a poll. */
class NewPollTest {

    /** In the Netherlands it is the second already. */
    private static final Instant NOW = Instant.parse("2026-11-01T23:30:00Z");

    private static final LocalDate DAY = LocalDate.parse("2026-11-10");

    @Test
    void answers_are_lines_without_space_around_them() {
        assertEquals(
                List.of("Ja", "Nee"), NewPoll.of("  Ja \r\n\r\n\tNee\n", DAY).options());
        assertEquals(List.of(), NewPoll.of(null, DAY).options());
    }

    @ParameterizedTest
    @CsvSource({"Ja", "Ja|ja", "'Ja|Nee|'", "1|2|3|4|5|6|7|8|9|10|11"})
    void too_few_too_many_and_equal_ones_are_refused(String typed) {
        String lines = typed.replace('|', '\n');
        NewPoll poll = NewPoll.of(lines.endsWith("\n") ? lines + "x".repeat(NewPoll.LONGEST + 1) : lines, DAY);
        assertThrows(RuleViolation.class, () -> poll.require(NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, false",
        "2026-11-02, true",
        "2027-01-01, true",
        "2027-01-02, false",
        ", false",
    })
    void last_day_is_one_of_the_next_sixty(LocalDate day, boolean taken) {
        NewPoll poll = new NewPoll(List.of("Ja", "Nee"), day);
        if (taken) {
            assertDoesNotThrow(() -> poll.require(NOW));
        } else {
            assertThrows(RuleViolation.class, () -> poll.require(NOW));
        }
    }

    @Test
    void it_closes_at_the_end_of_the_day_in_the_netherlands() {
        assertEquals(
                Instant.parse("2026-11-10T23:00:00Z"),
                NewPoll.of("Ja\nNee", DAY).closesAt());
    }
}
