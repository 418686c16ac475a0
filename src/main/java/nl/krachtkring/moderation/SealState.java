package nl.krachtkring.moderation;

/** What came of the wish to open a seal. */
public enum SealState {
    /** A moderator asked; a privacy officer hasn't answered. */
    ASKED,
    /** Both agreed. */
    OPENED,
    /** The privacy officer refused. */
    REFUSED
}
