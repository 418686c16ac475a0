package nl.krachtkring.platform.access;

/** What a person is in one group. */
public enum PlaceRole {
    /** Reads and writes. */
    MEMBER,
    /** Reads one discussion or meeting until a date, and writes in that discussion. */
    GUEST,
    /** A member who also looks after the group. */
    FACILITATOR
}
