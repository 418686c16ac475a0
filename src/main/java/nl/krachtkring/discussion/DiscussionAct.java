package nl.krachtkring.discussion;

/** What somebody may do with a discussion; a page shows the buttons of these and no others. */
public enum DiscussionAct {
    /** Reply. */
    REPLY,
    /** Speak under a name for it alone. */
    SPEAK_ONCE,
    /** Close it with a reason. */
    CLOSE,
    /** Open it again. */
    REOPEN,
    /** Pin it, let it go on in another one. */
    ARRANGE,
    /** Keep it to members alone. */
    MARK,
    /** Say which reply is the answer, or take that back. */
    ACCEPT,
    /** Say which page of the site it is about. */
    TELL,
    /** Make a piece of what it taught. */
    HARVEST,
    /** Open a question to the facilitators to the members. */
    SHARE,
    /** Be told of replies. */
    FOLLOW,
    /** Propose a guest for it. */
    PROPOSE_GUEST,
    /** Read it as a guest does: nothing else of the group is there. */
    VISIT,
    /** Point a moderator to it. */
    REPORT,
    /** Change one's own title and text. */
    EDIT,
    /** Take one's own discussion away. */
    WITHDRAW
}
