package nl.krachtkring.method.intake;

/** How far a file is. */
public enum IntakeState {
    /** Looked at; nothing of it is in the inventory. */
    OPEN,
    /** Being read in; nothing of it is seen yet. */
    QUEUED,
    /** Read in. */
    DONE,
    /** Taken back. */
    UNDONE;

    /**
     * The message key of its name.
     *
     * @return a key of this room
     */
    public String key() {
        return "method.intake.state." + name();
    }
}
