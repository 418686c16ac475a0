package nl.krachtkring.method;

import java.util.Map;
import java.util.Optional;

/** Whether somebody would advise a method to a peer. */
public enum Advice {
    /** Yes. */
    YES("yes"),
    /** It depends. */
    MAYBE("maybe"),
    /** No. */
    NO("no");

    private static final Map<String, Advice> WORDS = Map.of("ja", YES, "misschien", MAYBE, "nee", NO);

    private final String word;

    Advice(String word) {
        this.word = word;
    }

    /**
     * The advice of a Dutch word, as files have it.
     *
     * @param word {@code ja}, {@code misschien} or {@code nee}
     * @return empty for another word
     */
    public static Optional<Advice> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /**
     * The Dutch word of a constant, as files have it.
     *
     * @param name of the constant
     * @return for instance {@code ja}; empty for another name
     */
    static Optional<String> word(String name) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The message key of its words.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.advice." + word;
    }

    /**
     * The message key of its word beside a number.
     *
     * @return a key of this room
     */
    public String countKey() {
        return "method.advice.count." + word;
    }
}
