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
    /** Close discussions, close and open the group. */
    LEAD,
    /** Let people in, invite and change the group: what a facilitator does while it lives. */
    TEND
}
