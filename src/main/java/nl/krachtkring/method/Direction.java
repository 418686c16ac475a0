package nl.krachtkring.method;

import java.util.Map;

/** What a study found. */
public enum Direction {
    /** It helps. */
    HELPS,
    /** It makes no difference. */
    NO_DIFFERENCE,
    /** Not to be said from this study. */
    UNCLEAR,
    /** It does harm. */
    HARMFUL;

    static final Map<String, Direction> WORDS =
            Map.of("helpt", HELPS, "geen verschil", NO_DIFFERENCE, "onduidelijk", UNCLEAR, "schadelijk", HARMFUL);

    /**
     * The message key of its words.
     *
     * @return a key of this room
     */
    public String key() {
        return switch (this) {
            case HELPS -> "method.direction.helps";
            case NO_DIFFERENCE -> "method.direction.noDifference";
            case UNCLEAR -> "method.direction.unclear";
            case HARMFUL -> "method.direction.harmful";
        };
    }

    /**
     * The kind of state it is shown as; the words always stand beside the colour.
     *
     * @return positive, negative, info or plain
     */
    public String tone() {
        return switch (this) {
            case HELPS -> "positive";
            case NO_DIFFERENCE -> "info";
            case UNCLEAR -> "plain";
            case HARMFUL -> "negative";
        };
    }

    /**
     * The icon before its words.
     *
     * @return the name of an icon
     */
    public String icon() {
        return switch (this) {
            case HELPS -> "check";
            case NO_DIFFERENCE -> "scale";
            case UNCLEAR -> "help";
            case HARMFUL -> "warning";
        };
    }

    /**
     * Its word in files.
     *
     * @return small letters, with blanks between words
     */
    public String word() {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue() == this)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
