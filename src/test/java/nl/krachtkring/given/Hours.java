package nl.krachtkring.given;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. It starts on Saturday 21 November 2026, noon in Amsterdam. */
public final class Hours extends Clock {

    private Instant now = Instant.parse("2026-11-21T11:00:00Z");

    /**
     * Moves the clock.
     *
     * @param time how far; backwards when negative
     */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
