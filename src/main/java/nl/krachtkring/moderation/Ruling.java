package nl.krachtkring.moderation;

/** What a statement of reasons says was decided. */
public enum Ruling {
    /** The text went back to its author. */
    RETURNED,
    /** The text was taken away. */
    HIDDEN,
    /** The text was put back without anybody having asked. */
    RESTORED,
    /** A second look left the decision as it was. */
    UPHELD,
    /** A second look undid the decision. */
    OVERTURNED,
    /** Somebody reads but doesn't write for a while. */
    SILENCED,
    /** Somebody is kept out for a while. */
    SUSPENDED,
    /** A silence or suspension ended before its time without anybody having asked. */
    LIFTED;

    /**
     * Whether its author may ask for a second look: at what took something away, not at the second look itself.
     *
     * @return true for returned, hidden, silenced and suspended
     */
    public boolean mayBeAppealed() {
        return this == RETURNED || this == HIDDEN || this == SILENCED || this == SUSPENDED;
    }
}
