package nl.krachtkring.group;

/** What a member says in a vote about a guest. */
public enum GuestVote {
    /** Let her in. */
    YES,
    /** Not now: talk about it first. */
    NO,
    /** No opinion, or not any more. */
    NONE
}
