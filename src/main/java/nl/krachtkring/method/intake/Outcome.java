package nl.krachtkring.method.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What reading a line in would do. */
public enum Outcome {
    /** Writes a new deployment. */
    NEW("positive", "plus"),
    /** Changes one that stands. */
    CHANGED("info", "edit"),
    /** Nothing: it stands there already. */
    SAME("plain", "check"),
    /** Nothing, and the line says why. */
    REFUSED("warning", "x");

    private final String kind;
    private final String icon;

    Outcome(String kind, String icon) {
        this.kind = kind;
        this.icon = icon;
    }

    /**
     * The outcome of a word in an address.
     *
     * @param word small letters; may be null
     * @return empty for another word
     */
    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /**
     * Its word in addresses.
     *
     * @return small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.intake.outcome." + name();
    }

    /**
     * How a page shows it.
     *
     * @return a kind of state
     */
    public String kind() {
        return kind;
    }

    /**
     * The icon beside its name.
     *
     * @return the icon's name
     */
    public String icon() {
        return icon;
    }
}
