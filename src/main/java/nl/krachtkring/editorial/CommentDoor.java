package nl.krachtkring.editorial;

import java.time.Instant;

/**
 * Whether people can comment on a page now.
 *
 * @param open whether they can
 * @param end open: when it closes, null when it doesn't; closed: since when, null where comments were never offered
 * @param guests whether people without an account can too
 * @param checked whether a moderator reads what members write before it appears; what guests write always is
 */
public record CommentDoor(boolean open, Instant end, boolean guests, boolean checked) {

    /**
     * Whether the page shows comments at all.
     *
     * @return false where they were never offered
     */
    public boolean isOffered() {
        return open || end != null;
    }
}
