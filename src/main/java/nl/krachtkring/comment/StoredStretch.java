package nl.krachtkring.comment;

import java.util.List;

/**
 * A stretch of a stream as the table has it, the same for every reader.
 *
 * @param roots the comments of the first level, oldest first
 * @param below the answers to them, oldest first
 * @param more whether there are others beyond them, in the direction that was asked
 */
record StoredStretch(List<StoredComment> roots, List<StoredComment> below, boolean more) {

    /** How much it takes to keep it. */
    int rows() {
        return roots.size() + below.size();
    }
}
