package nl.krachtkring.method;

import java.util.Map;

/** What kind of working method it is. */
public enum MethodKind {
    /** A described programme with a beginning and an end. */
    INTERVENTION,
    /** Something to use within other work, such as a drawing or a list. */
    INSTRUMENT,
    /** A way of working. */
    APPROACH;

    /** The words of the files and of addresses. */
    static final Map<String, MethodKind> WORDS =
            Map.of("interventie", INTERVENTION, "instrument", INSTRUMENT, "aanpak", APPROACH);

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return switch (this) {
            case INTERVENTION -> "method.kind.intervention";
            case INSTRUMENT -> "method.kind.instrument";
            case APPROACH -> "method.kind.approach";
        };
    }

    /**
     * Its word in files and addresses.
     *
     * @return small letters
     */
    public String word() {
        return switch (this) {
            case INTERVENTION -> "interventie";
            case INSTRUMENT -> "instrument";
            case APPROACH -> "aanpak";
        };
    }
}
