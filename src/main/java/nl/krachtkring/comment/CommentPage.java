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
 * @param numbers of the comments of both levels that can be read, by their keys, which are never on a page
 */
public record CommentPage(int count, List<CommentRow> rows, Long older, Long newer, Map<Long, Long> numbers) {

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
     * @return true without a stretch before or after it
     */
    public boolean isWhole() {
        return older == null && newer == null;
    }
}
