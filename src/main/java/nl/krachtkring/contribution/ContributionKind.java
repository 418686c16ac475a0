package nl.krachtkring.contribution;

/** The kinds of things that people write, comment on, find and report. */
public enum ContributionKind {
    /** A conversation in a group. */
    DISCUSSION,
    /** A reply to anything. */
    COMMENT,
    /** What somebody experienced with a method. */
    EXPERIENCE,
    /** What a member asks the writer of an experience, in a talk of the two. */
    QUESTION,
    /** What a professional changed of a method in her own practice. */
    ADAPTATION,
    /** A published article. */
    ARTICLE,
    /** A research project. */
    PROJECT,
    /** A working method. */
    METHOD,
    /** A word of the glossary. */
    CONCEPT
}
