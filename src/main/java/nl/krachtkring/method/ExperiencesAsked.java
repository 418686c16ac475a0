package nl.krachtkring.method;

/**
 * Which experiences of a method somebody wants to read.
 *
 * @param group of whom and in which situation
 * @param before only older ones than the one with this public number; null for the newest
 */
public record ExperiencesAsked(ExperienceGroup group, Long before) {

    /** The newest of all. */
    public static final ExperiencesAsked NEWEST = new ExperiencesAsked(ExperienceGroup.ALL, null);
}
