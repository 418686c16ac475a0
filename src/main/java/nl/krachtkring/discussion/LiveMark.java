package nl.krachtkring.discussion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an open page knows of its discussion, to see later whether that changed.
 *
 * @param version counts its states; a reply doesn't change it
 * @param since the last reply that was there, on whatever page of a long discussion it stands: what has a later moment is new. Not the moment
 *     of drawing, with which a page that didn't change would be another one each time
 */
public record LiveMark(int version, Instant since) {

    /**
     * The moment as a script keeps it, as exactly as the database has it.
     *
     * @return microseconds since 1970
     */
    public long getMicros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, since);
    }
}
