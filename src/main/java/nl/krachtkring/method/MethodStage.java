package nl.krachtkring.method;

import java.util.Map;

/** How far a working method is. */
public enum MethodStage {
    /** Still being made. */
    DEVELOPING,
    /** People work with it. */
    IN_USE,
    /** Being studied. */
    STUDIED,
    /** No longer used. */
    ENDED;

    static final Map<String, MethodStage> WORDS = Map.of(
            "in ontwikkeling",
            DEVELOPING,
            "in gebruik",
            IN_USE,
            "in onderzoek",
            STUDIED,
            "niet meer in gebruik",
            ENDED);

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return switch (this) {
            case DEVELOPING -> "method.stage.developing";
            case IN_USE -> "method.stage.inUse";
            case STUDIED -> "method.stage.studied";
            case ENDED -> "method.stage.ended";
        };
    }

    /**
     * Its word in addresses.
     *
     * @return small letters and hyphens
     */
    public String word() {
        return switch (this) {
            case DEVELOPING -> "in-ontwikkeling";
            case IN_USE -> "in-gebruik";
            case STUDIED -> "in-onderzoek";
            case ENDED -> "niet-meer-in-gebruik";
        };
    }
}
