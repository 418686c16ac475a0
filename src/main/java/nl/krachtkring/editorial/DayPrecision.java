package nl.krachtkring.editorial;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Set;
import nl.krachtkring.platform.content.FrontMatter;

/** How exactly a day is known. */
public enum DayPrecision {
    /** The day itself. */
    DAY,
    /** The month. */
    MONTH,
    /** The year. */
    YEAR;

    private static final Set<String> WORDS = Set.of("day", "month", "year");

    /**
     * Reads it from a file.
     *
     * @param fields the group of fields
     * @param name the field with {@code day}, {@code month} or {@code year}
     * @return the precision; {@link #DAY} when missing
     * @throws nl.krachtkring.platform.content.ContentError for another word
     */
    public static DayPrecision read(FrontMatter fields, String name) {
        return fields.optional(name).isEmpty()
                ? DAY
                : valueOf(fields.oneOf(name, WORDS).toUpperCase(Locale.ROOT));
    }

    /**
     * The day as exactly as it is known.
     *
     * @param day a day; may be null
     * @return a day, a month or a year; null for none
     */
    public TemporalAccessor of(LocalDate day) {
        if (day == null) {
            return null;
        }
        return switch (this) {
            case DAY -> day;
            case MONTH -> YearMonth.from(day);
            case YEAR -> Year.from(day);
        };
    }
}
