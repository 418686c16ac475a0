package nl.krachtkring.editorial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.krachtkring.platform.content.FrontMatter;

/**
 * Where a fact comes from.
 *
 * @param title what was read
 * @param date its own date; null when it has none
 * @param checkedOn when an editor last looked it up; null when never
 * @param state how far it was checked
 */
public record Source(String title, LocalDate date, LocalDate checkedOn, State state) {

    /** How far a source was checked. */
    public enum State {
        /** The source says what the page says. */
        VERIFIED,
        /** Known from the pages of the project itself. */
        FROM_PROJECT,
        /** Not yet looked up. */
        TO_CHECK
    }

    private static final Map<String, State> STATES = Map.of(
            "geverifieerd", State.VERIFIED, "uit projectbron", State.FROM_PROJECT, "te controleren", State.TO_CHECK);

    /**
     * Reads the field {@code sources}.
     *
     * @param fields the fields of a page
     * @return the sources in their order
     * @throws nl.krachtkring.platform.content.ContentError when one is wrong
     */
    public static List<Source> read(FrontMatter fields) {
        return fields.groups("sources").stream()
                .map(group -> new Source(
                        group.required("title"),
                        group.date("date").orElse(null),
                        group.date("checkedOn").orElse(null),
                        STATES.get(group.oneOf("status", STATES.keySet()))))
                .toList();
    }

    /**
     * The message key of its state.
     *
     * @return a key of this room
     */
    public String key() {
        return switch (state) {
            case VERIFIED -> "editorial.source.verified";
            case FROM_PROJECT -> "editorial.source.fromProject";
            case TO_CHECK -> "editorial.source.toCheck";
        };
    }

    /**
     * Whether an editor still has to look it up.
     *
     * @return true for {@link State#TO_CHECK}
     */
    public boolean doubtful() {
        return state == State.TO_CHECK;
    }
}
