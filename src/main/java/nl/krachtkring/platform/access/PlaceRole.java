package nl.krachtkring.platform.access;

/** What a person is in one group. */
public enum PlaceRole {
    /** Reads and writes. */
    MEMBER,
    /** Reads and writes in one discussion until a date. */
    GUEST,
    /** A member who also looks after the group. */
    FACILITATOR
}
