package nl.krachtkring.contribution;

import java.util.List;

/**
 * A page of what somebody keeps.
 *
 * @param bookmarks the last kept first
 * @param next the number to ask the next page with; null on the last one
 */
public record BookmarkPage(List<Bookmark> bookmarks, Long next) {

    /** Makes the list immutable. */
    public BookmarkPage {
        bookmarks = List.copyOf(bookmarks);
    }
}
