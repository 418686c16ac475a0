package nl.krachtkring.platform.i18n;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of day by which people of this site live; the database and the log hold UTC. */
public final class DutchTime {

    /** Of the Netherlands, with its summer time. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /**
     * The day that it is.
     *
     * @param clock the time
     * @return the day in the Netherlands
     */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /**
     * The day of a moment.
     *
     * @param moment when
     * @return the day in the Netherlands
     */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
