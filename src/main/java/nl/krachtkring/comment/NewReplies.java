package nl.krachtkring.comment;

import java.time.Instant;

/**
 * What is new for one reader since she was here last.
 *
 * @param since when the latest reply appeared that she was shown then; null where nothing counts as new
 * @param first the number of the first new reply in the order of the page; null without one
 */
public record NewReplies(Instant since, Long first) {

    /** For visitors, and at a first visit, when everything would be new. */
    public static final NewReplies NONE = new NewReplies(null, null);

    /**
     * Whether a reply is new.
     *
     * @param row of the stream
     * @return false for her own and for what is gone
     */
    public boolean isNew(CommentRow row) {
        return since != null && !row.own() && !row.gone() && row.at().isAfter(since);
    }

    /**
     * Whether a reply is the first new one.
     *
     * @param row of the stream
     * @return true for one row at most
     */
    public boolean isFirst(CommentRow row) {
        return first != null && first == row.publicId();
    }
}
