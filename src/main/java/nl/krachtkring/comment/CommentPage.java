package nl.krachtkring.comment;

import java.util.List;
import java.util.Map;

/**
 * A stretch of the stream under a contribution.
 *
 * @param count how many comments are published in all, the number of the heading
 * @param rows the comments of the first level with their answers, oldest first
 * @param older the number to ask the stretch before with; null at the beginning
 * @param newer the number to ask the stretch after with; null at the end
 * @param piece which answers are shown where one comment has more than a page holds
 * @param numbers of the comments of both levels that can be read, by their keys, which are never on a page
 */
public record CommentPage(
        int count, List<CommentRow> rows, Long older, Long newer, Piece piece, Map<Long, Long> numbers) {

    /**
     * Where the answers to a comment go on that has more of them than a page holds.
     *
     * @param earlier the number to ask the answers before with; null where none come before
     * @param later the number of the answer that follows; null where none does
     */
    public record Piece(Long earlier, Long later) {

        /** All answers to each comment. */
        public static final Piece WHOLE = new Piece(null, null);
    }

    /** Makes the collections immutable. */
    public CommentPage {
        numbers = Map.copyOf(numbers);
        rows = List.copyOf(rows);
    }

    /**
     * Whether something of the reader's own is shown.
     *
     * @return false for visitors
     */
    public boolean hasOwn() {
        return rows.stream().anyMatch(row -> row.own() || row.replies().stream().anyMatch(CommentRow::own));
    }

    /**
     * Whether it is the whole stream.
     *
     * @return true without a stretch before or after it, and with all answers
     */
    public boolean isWhole() {
        return older == null && newer == null && piece.equals(Piece.WHOLE);
    }
}
