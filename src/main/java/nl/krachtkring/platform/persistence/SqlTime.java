package nl.krachtkring.platform.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as native statements want and give them: UTC in {@code DATETIME(6)}. */
public final class SqlTime {

    private SqlTime() {}

    /**
     * For a parameter.
     *
     * @param moment a moment; may be null
     * @return the same moment in UTC, to the microsecond
     */
    public static Timestamp utc(Instant moment) {
        return moment == null
                ? null
                : Timestamp.valueOf(LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC));
    }

    /**
     * From a result column.
     *
     * @param stored a {@link Timestamp} or {@link LocalDateTime}; may be null
     * @return the moment
     */
    public static Instant instant(Object stored) {
        if (stored == null) {
            return null;
        }
        LocalDateTime local = stored instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) stored;
        return local.toInstant(ZoneOffset.UTC);
    }
}
