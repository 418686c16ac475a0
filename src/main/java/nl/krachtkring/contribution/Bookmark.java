package nl.krachtkring.contribution;

import java.time.Instant;

/**
 * Something that somebody keeps, in her own list.
 *
 * @param publicId its number in that list
 * @param keptAt since when
 * @param card what it is; null when it is gone or she can't read it any more, of which nothing is told then
 */
public record Bookmark(long publicId, Instant keptAt, ContributionCard card) {

    /**
     * Whether there is nothing left to read.
     *
     * @return true without a card
     */
    public boolean isGone() {
        return card == null;
    }
}
