package nl.krachtkring.group;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Meetings as iCalendar (RFC 5545), so that they stand in people's own agenda. */
public final class CalendarText {

    /** Longer lines are folded (RFC 5545, 3.1). */
    private static final int LINE = 75;

    /** Often enough for a meeting that is moved, seldom enough for an old phone. */
    private static final String REFRESH = "PT4H";

    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarText() {}

    /**
     * Writes one meeting, as a file.
     *
     * @param entry which
     * @param site the address of the portal, without a slash at its end
     * @param now when it is written
     * @return the whole file
     */
    public static String of(CalendarEntry entry, String site, Instant now) {
        StringBuilder text = begin();
        line(text, "METHOD:PUBLISH");
        write(text, entry, site, now);
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    /**
     * Writes several meetings, for a calendar that comes back for them.
     *
     * @param name what the calendar calls them (RFC 7986, 5.1)
     * @param entries which
     * @param site the address of the portal, without a slash at its end
     * @param now when it is written
     * @return the whole feed
     */
    public static String feed(String name, List<CalendarEntry> entries, String site, Instant now) {
        StringBuilder text = begin();
        line(text, "NAME:" + escaped(name));
        // Calendars older than RFC 7986 know these names only.
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:" + REFRESH);
        line(text, "X-PUBLISHED-TTL:" + REFRESH);
        entries.forEach(entry -> write(text, entry, site, now));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static StringBuilder begin() {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Krachtkring//NL");
        return text;
    }

    private static void write(StringBuilder text, CalendarEntry entry, String site, Instant now) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + entry.publicId() + "@krachtkring");
        line(text, "DTSTAMP:" + UTC.format(now));
        line(text, "DTSTART:" + UTC.format(entry.start().atZone(MeetingPlan.ZONE)));
        line(text, "DTEND:" + UTC.format(entry.end().atZone(MeetingPlan.ZONE)));
        line(text, "SUMMARY:" + escaped(entry.title()));
        told(text, "LOCATION:", entry.place());
        told(text, "DESCRIPTION:", entry.note());
        line(text, "URL:" + site + "/agenda/" + entry.publicId());
        line(text, "STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line(text, "END:VEVENT");
    }

    private static void told(StringBuilder text, String property, String value) {
        if (!value.isEmpty()) {
            line(text, property + escaped(value));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folds by octets, never within a letter. */
    private static void line(StringBuilder text, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LINE) {
                text.append(END).append(' ');
                octets = 1;
            }
            text.append(letter);
            octets += length;
        }
        text.append(END);
    }
}
