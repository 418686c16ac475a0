package nl.krachtkring.group;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.richtext.Typed;

/**
 * A meeting as a facilitator plans it, with its time in the zone of the place.
 *
 * @param title what it is, at most 140 characters
 * @param start the day and time on the clock of the place
 * @param end the same of its end, within a day
 * @param place where, at most 200 characters
 * @param about what will happen, as Markdown; null without
 * @param places for how many people; null for as many as come
 * @param arranged what is arranged
 * @param costs what it costs, in words; null without
 */
public record MeetingPlan(
        String title,
        LocalDateTime start,
        LocalDateTime end,
        String place,
        String about,
        Integer places,
        Set<Arranged> arranged,
        String costs) {

    /** Meetings are held in the Netherlands. */
    public static final ZoneId ZONE = DutchTime.ZONE;

    private static final int LONGEST_TITLE = 140;
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_ABOUT = 5_000;
    private static final int LONGEST_COSTS = 100;
    private static final int MOST_PLACES = 1_000;

    /**
     * Checks it.
     *
     * @throws RuleViolation beside the field that is wrong
     */
    public MeetingPlan {
        title = filled("title", Typed.line(title), LONGEST_TITLE);
        place = filled("place", Typed.line(place), LONGEST_PLACE);
        about = fitting("about", Typed.text(about), LONGEST_ABOUT);
        costs = fitting("costs", Typed.line(costs), LONGEST_COSTS);
        if (places != null && (places < 1 || places > MOST_PLACES)) {
            throw new RuleViolation("places", "group.meeting.places.wrong", MOST_PLACES);
        }
        arranged = Set.copyOf(arranged);
    }

    /**
     * Reads a day and a time as browsers send them.
     *
     * @param day such as 2026-11-26
     * @param time such as 19:30
     * @param field the field that is to blame for the time
     * @return the moment on the clock
     * @throws RuleViolation of field {@code day} or of the given field
     */
    public static LocalDateTime moment(String day, String time, String field) {
        LocalDate date;
        try {
            date = LocalDate.parse(day == null ? "" : day.strip());
        } catch (DateTimeException e) {
            throw new RuleViolation("day", "group.meeting.day.wrong");
        }
        try {
            return date.atTime(LocalTime.parse(time == null ? "" : time.strip()));
        } catch (DateTimeException e) {
            throw new RuleViolation(field, "group.meeting.time.wrong");
        }
    }

    Instant startsAt() {
        return start.atZone(ZONE).toInstant();
    }

    /** An end before the start is after midnight. */
    int minutes() {
        LocalDateTime last = end.isAfter(start) ? end : end.plusDays(1);
        return (int) Duration.between(start, last).toMinutes();
    }

    private static String filled(String field, String text, int longest) {
        String fits = fitting(field, text, longest);
        if (fits == null) {
            throw new RuleViolation(field, "group.meeting." + field + ".needed");
        }
        return fits;
    }

    private static String fitting(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new RuleViolation(field, "group.meeting.long", longest);
        }
        return text.isEmpty() ? null : text;
    }
}
