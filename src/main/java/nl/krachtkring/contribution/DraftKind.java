package nl.krachtkring.contribution;

/** What somebody is writing. */
public enum DraftKind {
    /** A reply to anything. */
    REPLY,
    /** A new discussion in a group. */
    DISCUSSION,
    /** Another version of one's own text. */
    EDIT,
    /** An experience with a method. */
    EXPERIENCE,
    /** A question to the writer of an experience. */
    QUESTION,
    /** What somebody changed of a method. */
    ADAPTATION
}
