package nl.krachtkring.group;

/** How somebody becomes a member. */
public enum Joining {
    /** At once, for everyone with an account. */
    FREE,
    /** After an answer to the group's question, decided on by a facilitator. */
    REQUEST,
    /** Only who is invited. */
    INVITATION
}
