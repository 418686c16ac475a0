package nl.krachtkring.platform.web;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtkring.platform.i18n.DutchTime;

/** Days and times in words, in the language of the page; instants are shown in the time of Amsterdam. */
public final class Dates {

    /** Few patterns in few languages, and making one costs more than using it. */
    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private Dates() {}

    /**
     * A day in words, for pages as {@code kk:day(value)}.
     *
     * @param value an instant, day, day with time, month, or year; may be null
     * @return for example "2 november 2026" or "november 2026"; empty without a value
     */
    public static String day(TemporalAccessor value) {
        if (value instanceof Year) {
            return value.toString();
        }
        return words(value, value instanceof YearMonth ? "MMMM yyyy" : "d MMMM yyyy");
    }

    /**
     * A day and time in words, for pages as {@code kk:moment(value)}.
     *
     * @param value an instant or day with time; a day alone gets no time
     * @return for example "2 november 2026, 14:05"; empty without a value
     */
    public static String moment(TemporalAccessor value) {
        return value instanceof LocalDate || value instanceof YearMonth || value instanceof Year
                ? day(value)
                : words(value, "d MMMM yyyy, HH:mm");
    }

    /**
     * The time of day.
     *
     * @param value an instant
     * @return for example "14:05"
     */
    public static String time(Instant value) {
        return words(value, "HH:mm");
    }

    /**
     * The day in Amsterdam.
     *
     * @param now a moment
     * @return its day there
     */
    public static LocalDate today(Instant now) {
        return now.atZone(DutchTime.ZONE).toLocalDate();
    }

    /**
     * How many midnights of Amsterdam lie between two moments.
     *
     * @param at the earlier moment
     * @param now the later moment
     * @return 0 on the same day, 1 for yesterday; negative for a moment on a later day
     */
    public static long midnights(Instant at, Instant now) {
        return ChronoUnit.DAYS.between(today(at), today(now));
    }

    /**
     * A stretch of time on one clock, with the day of the week.
     *
     * @param from its begin
     * @param until its end; on another day that day is told too
     * @return for example "donderdag 26 november 2026, 19:30 – 21:00"
     */
    public static String stretch(LocalDateTime from, LocalDateTime until) {
        boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
        return words(from, "EEEE d MMMM yyyy, HH:mm") + " – " + words(until, sameDay ? "HH:mm" : "EEEE d MMMM, HH:mm");
    }

    /**
     * The three lines of a leaf of a calendar.
     *
     * @param day a day with time
     * @param part {@code weekday}, {@code day} or {@code month}
     * @return for example "do", "26" or "nov"
     */
    public static String leaf(LocalDateTime day, String part) {
        return words(
                        day,
                        switch (part) {
                            case "weekday" -> "EEE";
                            case "month" -> "MMM";
                            default -> "d";
                        })
                .replace(".", "");
    }

    /**
     * What a machine reads, for pages as {@code kk:iso(value)}.
     *
     * @param value as for the words
     * @return the ISO form; empty without a value
     */
    public static String iso(TemporalAccessor value) {
        return value == null ? "" : value.toString();
    }

    private static String words(TemporalAccessor value, String pattern) {
        if (value == null) {
            return "";
        }
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return FORMATTERS
                .computeIfAbsent(pattern + locale, key -> DateTimeFormatter.ofPattern(pattern, locale))
                .format(shown(value));
    }

    private static TemporalAccessor shown(TemporalAccessor value) {
        if (value instanceof Instant instant) {
            return instant.atZone(DutchTime.ZONE);
        }
        if (value instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(DutchTime.ZONE);
        }
        if (value instanceof LocalDateTime || value instanceof LocalDate || value instanceof YearMonth) {
            return value;
        }
        throw new IllegalArgumentException("not a day or time: " + value.getClass());
    }
}
