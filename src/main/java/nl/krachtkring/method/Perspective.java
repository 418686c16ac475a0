package nl.krachtkring.method;

import java.util.Map;
import java.util.Optional;

/** As whom somebody tells of an experience; said by the writer, while a badge is given by others. */
public enum Perspective {
    /** A parent or carer. */
    PARENT("parent"),
    /** Somebody who grew up with it. */
    YOUNGSTER("youngster"),
    /** A volunteer. */
    VOLUNTEER("volunteer"),
    /** Somebody who works with it. */
    PROFESSIONAL("professional"),
    /** Somebody who studied it. */
    RESEARCHER("researcher");

    private static final Map<String, Perspective> WORDS = Map.of(
            "ouder",
            PARENT,
            "jongere",
            YOUNGSTER,
            "vrijwilliger",
            VOLUNTEER,
            "professional",
            PROFESSIONAL,
            "onderzoeker",
            RESEARCHER);

    private final String word;

    Perspective(String word) {
        this.word = word;
    }

    /**
     * The perspective of a Dutch word, as files have it.
     *
     * @param word for instance {@code ouder}
     * @return empty for another word
     */
    public static Optional<Perspective> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /**
     * Whether it is counted among families.
     *
     * @return true for parents and youngsters
     */
    public boolean ofFamily() {
        return this == PARENT || this == YOUNGSTER;
    }

    /**
     * The Dutch word of a constant, as files have it.
     *
     * @param name of the constant
     * @return for instance {@code ouder}; empty for another name
     */
    static Optional<String> word(String name) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Whether it stands in the column of those around a family, and not of those whose work it is.
     *
     * @return true for parents, youngsters and volunteers
     */
    public boolean besideFamily() {
        return ofFamily() || this == VOLUNTEER;
    }

    /**
     * Its word in files and addresses.
     *
     * @return for instance {@code ouder}
     */
    public String dutch() {
        return word(name()).orElseThrow();
    }

    /**
     * The message key of several such people.
     *
     * @return a key of this room
     */
    public String severalKey() {
        return "method.who." + word;
    }

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.perspective." + word;
    }
}
