package nl.krachtkring.comment;

import java.util.List;

/**
 * A stretch of a stream as the table has it, the same for every reader. Either whole threads, or a piece of one that is too long for a page.
 *
 * @param roots the comments of the first level, oldest first
 * @param below the answers to them, those of each oldest first
 * @param more whether there are other roots beyond them, in the direction that was asked; after the root of a piece that begins or ends at an answer
 * @param earlier the number of the first answer of a piece; null where no answers of that thread come before it
 * @param later the number of the answer that follows a piece; null where none does
 */
record StoredStretch(List<StoredComment> roots, List<StoredComment> below, boolean more, Long earlier, Long later) {

    /** How much it takes to keep it. */
    int rows() {
        return roots.size() + below.size();
    }
}
