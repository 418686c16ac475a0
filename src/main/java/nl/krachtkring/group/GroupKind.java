package nl.krachtkring.group;

/** Who may know of a group and read in it. */
public enum GroupKind {
    /** Everyone reads, also without an account; members write. */
    OPEN,
    /** Everyone may know that it is there; members read and write. */
    CLOSED,
    /** For outsiders it doesn't exist. */
    HIDDEN
}
