package nl.krachtkring.notification;

import java.util.List;

/**
 * One page of what is new.
 *
 * @param items newest first
 * @param next the number after which the following page begins; null at the end
 * @param hasUnread whether something wasn't opened yet, on whatever page, so that "everything read" has something to do
 */
public record NotificationPage(List<NotificationView> items, Long next, boolean hasUnread) {

    /** Makes the list immutable. */
    public NotificationPage {
        items = List.copyOf(items);
    }
}
