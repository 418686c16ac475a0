package nl.krachtkring.comment;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.storage.FileView;

/**
 * A comment in the stream.
 *
 * @param publicId its number, also that of its anchor
 * @param author who signed; empty where it is gone
 * @param at when it appeared
 * @param editedAt when its author changed it last; null when she didn't
 * @param html the text, sanitised; empty where it is gone
 * @param photos that came with it; empty where it is gone
 * @param gone whether it was taken away and stands for its answers alone
 * @param own whether the reader wrote it
 * @param replies the answers to it; empty on the second level
 */
public record CommentRow(
        long publicId,
        Author author,
        Instant at,
        Instant editedAt,
        String html,
        List<FileView> photos,
        boolean gone,
        boolean own,
        List<CommentRow> replies) {

    /** Makes the lists immutable. */
    public CommentRow {
        photos = List.copyOf(photos);
        replies = List.copyOf(replies);
    }

    /**
     * The comment without what was answered to it.
     *
     * @return itself where there is nothing
     */
    public CommentRow alone() {
        return replies.isEmpty()
                ? this
                : new CommentRow(publicId, author, at, editedAt, html, photos, gone, own, List.of());
    }

    /**
     * Who signed.
     *
     * @param name the name on the screen
     * @param badge the message key of the badge; empty without one
     * @param organisation the organisation of the badge; empty without one
     * @param told whether she tells something of herself under this name
     */
    public record Author(String name, String badge, String organisation, boolean told) {

        /** Nobody, where a text is gone. */
        static final Author NONE = new Author("", "", "", false);
    }
}
