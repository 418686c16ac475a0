package nl.krachtkring.moderation;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.ContributionCard;

/**
 * A case in the list of the queue.
 *
 * @param publicId its number
 * @param causes why it is there; a second look and something else can wait at once
 * @param urgent whether it belongs on top
 * @param at since when it waits, or when it was decided
 * @param card what it is about; null in a group that this moderator doesn't read, until she gives a reason
 */
public record QueueItem(long publicId, List<ReviewCause> causes, boolean urgent, Instant at, ContributionCard card) {

    /** Makes the list immutable. */
    public QueueItem {
        causes = List.copyOf(causes);
    }

    /**
     * Whether a reason is needed before it can be read.
     *
     * @return true where the card is kept back
     */
    public boolean isBehindDoor() {
        return card == null;
    }
}
