package nl.krachtkring.discussion;

import java.time.Instant;
import java.util.Locale;

/**
 * A note in a discussion about what its facilitators arranged. It names nobody.
 *
 * @param kind what they did
 * @param at when
 * @param replies how many replies went along
 * @param title the title of the other discussion; null without one that the reader may read
 * @param address where that stands; null without one
 */
public record DiscussionNote(Kind kind, Instant at, int replies, String title, String address) {

    /** What was done. */
    public enum Kind {
        /** Nobody may reply any more. */
        CLOSED,
        /** People may reply again. */
        REOPENED,
        /** It stands on top of the list. */
        PINNED,
        /** It stands among the others again. */
        UNPINNED,
        /** It was put into the archive. */
        ARCHIVED,
        /** It was brought back from there. */
        UNARCHIVED,
        /** It goes on in another discussion. */
        MERGED_INTO,
        /** Another discussion goes on here. */
        MERGED_FROM,
        /** Some of its replies go on in a new discussion. */
        SPLIT_INTO,
        /** Replies of another discussion go on here. */
        SPLIT_FROM,
        /** It came from another group. */
        MOVED
    }

    /**
     * Its words.
     *
     * @return a message key that takes the number of replies
     */
    public String getKey() {
        return "discussion.note." + kind.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
