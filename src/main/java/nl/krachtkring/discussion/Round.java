package nl.krachtkring.discussion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The rounds of a consultation, in their fixed order. One is open at a time, and none comes back: people spoke trusting in what their
 * round was for.
 */
public enum Round {
    /** Colleagues ask on; nobody advises yet. */
    CLARIFYING("help"),
    /** Colleagues say what they would do. */
    ADVICE("message"),
    /** Who brought the case says what she takes with her. */
    TAKEAWAY("leaf"),
    /** It is over and stays to be read. */
    DONE("check");

    private final String icon;

    Round(String icon) {
        this.icon = icon;
    }

    /**
     * What comes after it.
     *
     * @return the next round; the last one stays
     */
    public Round next() {
        return isOver() ? this : values()[ordinal() + 1];
    }

    /**
     * Whether nothing is said any more.
     *
     * @return true for the last
     */
    public boolean isOver() {
        return this == DONE;
    }

    /**
     * Whether it may end on a day by itself: what somebody takes with her needs her and no date.
     *
     * @return true for the rounds of the colleagues
     */
    public boolean isForColleagues() {
        return this == CLARIFYING || this == ADVICE;
    }

    /**
     * The part of the talk that its replies belong to.
     *
     * @return one or more
     */
    public int getPart() {
        return ordinal() + 1;
    }

    /**
     * Its sign.
     *
     * @return the name of an icon
     */
    public String getIcon() {
        return icon;
    }

    /**
     * What it is called.
     *
     * @return a message key
     */
    public String getKey() {
        return "discussion.round." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * The rounds in which something is said.
     *
     * @return in their order
     */
    public static List<Round> spoken() {
        return Arrays.stream(values()).filter(round -> !round.isOver()).toList();
    }
}
