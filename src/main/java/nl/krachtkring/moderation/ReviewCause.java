package nl.krachtkring.moderation;

/** Why a contribution came before a moderator. */
public enum ReviewCause {
    /** Somebody without an account wrote it; those texts are always read first. */
    GUEST,
    /** A member wrote it in a group that asked for a check. */
    GROUP_CHECK,
    /** Somebody reported it while it stands. */
    REPORT,
    /** It stands, and its author changed it where a moderator reads first; the text before it stands meanwhile. */
    EDIT,
    /** It stands, and its words may mean that somebody is in danger. */
    DANGER,
    /** Its author asked that somebody else looks at a decision. */
    APPEAL
}
