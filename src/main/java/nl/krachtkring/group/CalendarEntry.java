package nl.krachtkring.group;

import java.time.LocalDateTime;

/**
 * A meeting as it stands in somebody's own calendar.
 *
 * @param publicId its number
 * @param title what it is
 * @param place where; empty where that isn't told
 * @param note the group; empty where that isn't told
 * @param start day and time on the clock of the place
 * @param end the end on that clock
 * @param cancelled whether it is not held
 */
public record CalendarEntry(
        long publicId,
        String title,
        String place,
        String note,
        LocalDateTime start,
        LocalDateTime end,
        boolean cancelled) {

    /**
     * Tells what, where and with whom.
     *
     * @param meeting which
     * @return the entry
     */
    public static CalendarEntry of(MeetingSummary meeting) {
        return new CalendarEntry(
                meeting.publicId(),
                meeting.title(),
                meeting.place(),
                meeting.group().name(),
                meeting.start(),
                meeting.end(),
                meeting.cancelled());
    }

    /**
     * Tells when, and nothing else to who looks over a shoulder.
     *
     * @param meeting which
     * @param word the word that stands in place of a title
     * @return the entry
     */
    public static CalendarEntry neutral(MeetingSummary meeting, String word) {
        return new CalendarEntry(meeting.publicId(), word, "", "", meeting.start(), meeting.end(), meeting.cancelled());
    }
}
