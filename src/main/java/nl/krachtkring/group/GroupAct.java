package nl.krachtkring.group;

/** What somebody may do with a group; a page shows the buttons of these and no others. */
public enum GroupAct {
    /** Read what is said. */
    READ,
    /** Write something. */
    WRITE,
    /** Become a member at once. */
    JOIN,
    /** Ask to become a member. */
    ASK,
    /** Leave. */
    LEAVE,
    /** Let people in and close discussions. */
    LEAD
}
