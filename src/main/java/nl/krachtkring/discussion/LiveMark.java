package nl.krachtkring.discussion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an open page knows of its discussion, to see later whether that changed.
 *
 * @param version counts its states; a reply doesn't change it
 * @param since what appeared after this moment wasn't there yet when the page was drawn
 */
public record LiveMark(int version, Instant since) {

    /**
     * A text that took long to be placed has an earlier moment than one that is there already, so the moment lies a little before the drawing;
     * but not before the last reply that was there, which stands on another page of a long discussion.
     */
    static LiveMark at(int version, Instant lastReply, Instant drawn) {
        Instant early = drawn.minus(LiveReading.LATE);
        return new LiveMark(version, lastReply.isAfter(early) ? lastReply : early);
    }

    /**
     * The moment as a script keeps it, as exactly as the database has it.
     *
     * @return microseconds since 1970
     */
    public long getMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, since);
    }
}
