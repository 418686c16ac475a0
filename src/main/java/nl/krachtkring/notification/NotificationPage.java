package nl.krachtkring.notification;

import java.util.List;

/**
 * One page of what is new.
 *
 * @param items newest first
 * @param next the number after which the following page begins; null at the end
 */
public record NotificationPage(List<NotificationView> items, Long next) {

    /** Makes the list immutable. */
    public NotificationPage {
        items = List.copyOf(items);
    }

    /**
     * Whether something on this page wasn't opened yet.
     *
     * @return whether "everything read" has something to do
     */
    public boolean hasUnread() {
        return items.stream().anyMatch(NotificationView::unread);
    }
}
