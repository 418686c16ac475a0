package nl.krachtkring.platform.access;

/**
 * What a guest of a group may see there, and nothing beside it.
 *
 * @param kind what it is
 * @param id its key
 */
public record Visit(Kind kind, long id) {

    /** What a guest can be let in to. */
    public enum Kind {
        /** One discussion with its replies. */
        DISCUSSION,
        /** One meeting. */
        MEETING
    }
}
