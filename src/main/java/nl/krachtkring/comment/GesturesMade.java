package nl.krachtkring.comment;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The gestures on a page, as one reader sees them.
 *
 * @param byText by the number of the comment, 0 for the contribution itself; nothing for texts without any
 */
public record GesturesMade(Map<Long, Map<Gesture, Made>> byText) {

    /** For visitors. */
    public static final GesturesMade NONE = new GesturesMade(Map.of());

    /** The number that stands for the contribution itself. */
    public static final long WHOLE = 0;

    /** Makes the map immutable. */
    public GesturesMade {
        byText = Map.copyOf(byText);
    }

    /**
     * What became of one gesture on one text. How many made it isn't told, to nobody.
     *
     * @param own whether the reader made it
     * @param others whether others did
     * @param names under which names others did, for the writer of the text; empty for everybody else
     */
    public record Made(boolean own, boolean others, Set<String> names) {

        /** Nobody did. */
        public static final Made NOT = new Made(false, false, Set.of());

        static Made of(boolean own, String name) {
            return new Made(own, !own, name == null ? Set.of() : Set.of(name));
        }

        Made and(Made other) {
            Set<String> both = new TreeSet<>(names);
            both.addAll(other.names);
            return new Made(own || other.own, others || other.others, both);
        }

        /**
         * The end of the key of the words for it.
         *
         * @return "own", "others", "both" or "names"
         */
        public String words() {
            if (!names.isEmpty()) {
                return "names";
            }
            if (own) {
                return others ? "both" : "own";
            }
            return "others";
        }
    }

    /**
     * One gesture on one text.
     *
     * @param text the number of a comment, or {@link #WHOLE}
     * @param gesture which
     * @return never null
     */
    public Made of(long text, Gesture gesture) {
        return byText.getOrDefault(text, Map.of()).getOrDefault(gesture, Made.NOT);
    }

    /**
     * The gestures on one text.
     *
     * @param text the number of a comment
     * @return the same ones, without those on other texts
     */
    public GesturesMade alone(long text) {
        return isAny(text) ? new GesturesMade(Map.of(text, byText.get(text))) : NONE;
    }

    /**
     * Whether any was made on a text.
     *
     * @param text the number of a comment, or {@link #WHOLE}
     * @return false for most
     */
    public boolean isAny(long text) {
        return byText.containsKey(text);
    }
}
