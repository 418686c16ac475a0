package nl.krachtkring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
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

    @Test
    void feed_holds_each_meeting_and_tells_the_calendar_what_it_is_called_and_when_to_come_back() {
        MeetingSummary soup = meeting("Soep", "2026-11-26T19:30");
        String text = CalendarText.feed(
                "Kring, van ons",
                List.of(CalendarEntry.of(soup), CalendarEntry.of(meeting("Taart", "2026-12-03T19:30"))),
                "http://localhost:8080",
                NOW);
        assertEquals(1, count(text, "BEGIN:VCALENDAR"));
        assertEquals(2, count(text, "BEGIN:VEVENT"));
        assertTrue(text.contains("NAME:Kring\\, van ons\r\n"), text);
        assertTrue(text.contains("REFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n"), text);
        assertTrue(text.contains("DESCRIPTION:Kring\r\n"), text);
        assertEquals(0, count(text, "METHOD:PUBLISH"));
        String nothing = CalendarText.feed("Kring", List.of(), "http://localhost:8080", NOW);
        assertTrue(nothing.endsWith("END:VCALENDAR\r\n"));
    }

    @Test
    void neutral_entry_tells_when_and_nothing_else() {
        CalendarEntry entry = CalendarEntry.neutral(meeting("Soep", "2026-11-26T19:30"), "Afspraak");
        String text = CalendarText.of(entry, "http://localhost:8080", NOW);
        assertTrue(text.contains("SUMMARY:Afspraak\r\n"), text);
        assertTrue(text.contains("DTSTART:20261126T183000Z\r\n"), text);
        for (String told : List.of("Soep", "Keuken", "Kring\r\n", "LOCATION", "DESCRIPTION")) {
            assertFalse(text.contains(told), text);
        }
    }

    private static long count(String text, String line) {
        return text.lines().filter(line::equals).count();
    }

    private static String text(String title, String start) {
        MeetingSummary meeting = meeting(title, start);
        return CalendarText.of(CalendarEntry.of(meeting), "http://localhost:8080", NOW);
    }

    private static MeetingSummary meeting(String title, String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        GroupName group = new GroupName(1, "kring", "Kring", GroupKind.OPEN);
        return new MeetingSummary(123_456_789_012_345L, title, "Keuken", from, from.plusHours(2), group, false);
    }
}
