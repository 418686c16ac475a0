package nl.krachtkring.comment;

/**
 * Which stretch of a long stream is asked for.
 *
 * @param way from where to where
 * @param from the number of a comment; an answer stands for the comment that it answers; 0 for the beginning
 */
public record Stretch(Way way, long from) {

    /** The beginning. */
    public static final Stretch FIRST = new Stretch(Way.AFTER, 0);

    /** From where to where. */
    public enum Way {
        /** What follows a comment. */
        AFTER,
        /** What comes before it. */
        BEFORE,
        /** From this comment on; from the beginning where it stands on the first page. */
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
