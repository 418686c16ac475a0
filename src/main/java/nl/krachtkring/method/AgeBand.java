package nl.krachtkring.method;

import java.util.Arrays;
import java.util.Optional;

/** The age of a child, as roughly as nobody is recognised by it. */
public enum AgeBand {
    /** A baby, toddler or pre-schooler. */
    YOUNGEST("0-4", 0, 4),
    /** At primary school. */
    CHILD("4-12", 4, 12),
    /** The first years of secondary school. */
    TEENAGER("12-16", 12, 16),
    /** Nearly grown up. */
    YOUTH("16-18", 16, 18),
    /** Grown up. */
    ADULT("18+", 18, 99);

    private final String code;
    private final int from;
    private final int to;

    AgeBand(String code, int from, int to) {
        this.code = code;
        this.from = from;
        this.to = to;
    }

    /**
     * The band of a code.
     *
     * @param code for instance {@code 4-12}
     * @return the band; empty for another text
     */
    public static Optional<AgeBand> of(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
    }

    /**
     * Its code in files, forms and the database.
     *
     * @return for instance {@code 4-12}
     */
    public String code() {
        return code;
    }

    /**
     * The youngest age in it.
     *
     * @return years
     */
    public int from() {
        return from;
    }

    /**
     * The oldest age in it.
     *
     * @return years
     */
    public int to() {
        return to;
    }

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return switch (this) {
            case YOUNGEST -> "method.age.youngest";
            case CHILD -> "method.age.child";
            case TEENAGER -> "method.age.teenager";
            case YOUTH -> "method.age.youth";
            case ADULT -> "method.age.adult";
        };
    }
}
