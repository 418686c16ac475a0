package nl.krachtkring.comment;

/**
 * Which stretch of a long stream is asked for.
 *
 * @param way from where to where
 * @param from the number of a comment; 0 for the beginning
 */
public record Stretch(Way way, long from) {

    /** The beginning. */
    public static final Stretch FIRST = new Stretch(Way.AFTER, 0);

    /** From where to where. */
    public enum Way {
        /** What follows a comment of the first level with its answers; an answer stands for the comment that it answers. */
        AFTER,
        /** What comes before it; before an answer the other answers to the same comment. */
        BEFORE,
        /** From this comment on, with the answers to it; from the beginning where it stands on the first page. An answer stands for the comment that it answers, as long as it stands on the page of that. */
        FROM
    }

    String comparison() {
        return switch (way) {
            case AFTER -> ">";
            case BEFORE -> "<";
            case FROM -> ">=";
        };
    }

    boolean isBackward() {
        return way == Way.BEFORE;
    }
}
