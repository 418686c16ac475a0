package nl.krachtkring.group;

import java.util.Locale;

/** What facilitators can change of a group that lives. */
public enum GroupChange {
    /** What it is about. */
    SUMMARY(false),
    /** Its own rules, to which its members came. */
    RULES(true),
    /** What somebody who asks to join is asked. */
    QUESTION(false),
    /** How one becomes a member. */
    JOINING(false),
    /** How long discussions stand. */
    RETENTION(true),
    /** Whether a moderator reads what members write before it appears. */
    CHECK(true);

    private final boolean promised;

    GroupChange(boolean promised) {
        this.promised = promised;
    }

    /** Whether members came to it, and hear of it when it changes. */
    boolean isPromised() {
        return promised;
    }

    /** Its word in the log. */
    String act() {
        return "group.change." + name().toLowerCase(Locale.ROOT);
    }
}
