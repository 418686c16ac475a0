package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void meeting_stands_at_its_time_in_the_zone_of_the_place() {
        String winter = text("Soep", "2026-11-26T19:30");
        assertTrue(winter.contains("DTSTART:20261126T183000Z\r\nDTEND:20261126T203000Z\r\n"), winter);
        String summer = text("Soep", "2026-07-01T19:30");
        assertTrue(summer.contains("DTSTART:20260701T173000Z\r\n"), summer);
        assertTrue(winter.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assertTrue(winter.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    @Test
    void title_starts_no_line_of_its_own() {
        String text = text("Soep; brood, kaas\\\r\nATTENDEE:mailto:x@y.example", "2026-11-26T19:30");
        assertTrue(text.contains("SUMMARY:Soep\\; brood\\, kaas\\\\\\nATTENDEE:mailto:x@y.example\r\n"), text);
        assertEquals(0, text.lines().filter(line -> line.startsWith("ATTENDEE")).count());
    }

    @Test
    void long_lines_are_folded_within_75_octets_and_between_letters() {
        String title = "één lange titel ".repeat(12).strip();
        String text = text(title, "2026-11-26T19:30");
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:" + title));
    }

    private static String text(String title, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        GroupName group = new GroupName(1, "kring", "Kring", GroupKind.OPEN);
        MeetingSummary meeting =
                new MeetingSummary(123_456_789_012_345L, title, "Keuken", from, from.plusHours(2), group, false);
        return CalendarText.of(meeting, "http://localhost:8080", NOW);
    }
}
