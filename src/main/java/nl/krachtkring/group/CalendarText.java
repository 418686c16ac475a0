package nl.krachtkring.group;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A meeting as an iCalendar file (RFC 5545), so that it stands in people's own agenda. */
public final class CalendarText {

    /** Longer lines are folded (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarText() {}

    /**
     * Writes one meeting.
     *
     * @param meeting which
     * @param site the address of the portal, without a slash at its end
     * @param now when it is written
     * @return the whole file
     */
    public static String of(MeetingSummary meeting, String site, Instant now) {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Krachtkring//NL");
        line(text, "METHOD:PUBLISH");
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + meeting.publicId() + "@krachtkring");
        line(text, "DTSTAMP:" + UTC.format(now));
        line(text, "DTSTART:" + UTC.format(meeting.start().atZone(MeetingPlan.ZONE)));
        line(text, "DTEND:" + UTC.format(meeting.end().atZone(MeetingPlan.ZONE)));
        line(text, "SUMMARY:" + escaped(meeting.title()));
        line(text, "LOCATION:" + escaped(meeting.place()));
        line(text, "URL:" + site + "/agenda/" + meeting.publicId());
        line(text, "STATUS:" + (meeting.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line(text, "END:VEVENT");
        line(text, "END:VCALENDAR");
        return text.toString();
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
