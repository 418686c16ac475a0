package nl.krachtkring.comment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.krachtkring.member.Personas;
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
 * @param part in which part of the talk it was said; zero where that has none
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
        int part,
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
                : new CommentRow(publicId, author, at, editedAt, html, photos, gone, own, part, List.of());
    }

    /** Written out, since a page compares fifty rows and what a record brings takes a fifth of its time (decision 11). */
    @Override
    public boolean equals(Object other) {
        return other instanceof CommentRow that
                && publicId == that.publicId
                && gone == that.gone
                && own == that.own
                && part == that.part
                && html.equals(that.html)
                && at.equals(that.at)
                && Objects.equals(editedAt, that.editedAt)
                && author.equals(that.author)
                && photos.equals(that.photos)
                && replies.equals(that.replies);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(publicId);
    }

    /**
     * Who signed.
     *
     * @param name the name on the screen
     * @param badge the message key of the badge; empty without one
     * @param organisation the organisation of the badge; empty without one
     * @param told whether she tells something of herself under this name
     * @param muted whether texts of this name are folded for the reader
     */
    public record Author(String name, String badge, String organisation, boolean told, boolean muted) {

        /** Nobody, where a text is gone. */
        static final Author NONE = new Author("", "", "", false, false);

        /**
         * Whether it is a name of somebody that is shown, and no guest's.
         *
         * @return whether a reader can tell her texts from those of others
         */
        public boolean isKnown() {
            return !badge.equals("comment.guest") && !name.equals(Personas.NEUTRAL);
        }

        /** Written out as that of its row. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Author that
                    && told == that.told
                    && muted == that.muted
                    && name.equals(that.name)
                    && badge.equals(that.badge)
                    && organisation.equals(that.organisation);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
