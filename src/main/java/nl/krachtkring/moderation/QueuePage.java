package nl.krachtkring.moderation;

import java.util.List;

/**
 * A page of the queue.
 *
 * @param items the cases that this moderator may judge
 * @param next the number to ask the page after with; 0 at the end
 */
public record QueuePage(List<QueueItem> items, long next) {

    /** Makes the list immutable. */
    public QueuePage {
        items = List.copyOf(items);
    }
}
