package nl.krachtkring.discussion;

import java.time.Instant;

/**
 * What an open page knows of its discussion, to see later whether that changed.
 *
 * @param version counts its states; a reply doesn't change it
 * @param since when something was last said in it
 */
public record LiveMark(int version, Instant since) {

    /**
     * The moment as a script keeps it.
     *
     * @return milliseconds since 1970
     */
    public long getMillis() {
        return since.toEpochMilli();
    }
}
