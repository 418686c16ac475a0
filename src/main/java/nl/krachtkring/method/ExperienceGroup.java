package nl.krachtkring.method;

/**
 * Experiences that are looked at together.
 *
 * @param perspective of whom; null for everyone
 * @param situation key of a situation; null for all, those without one as well
 */
public record ExperienceGroup(Perspective perspective, String situation) {

    /** All of a method. */
    public static final ExperienceGroup ALL = new ExperienceGroup(null, null);

    /**
     * What an address asks for.
     *
     * @param who the Dutch word of a perspective; null or another word for everyone
     * @param situation key of a situation; null or empty for all
     * @return never null
     */
    public static ExperienceGroup of(String who, String situation) {
        return new ExperienceGroup(
                who == null ? null : Perspective.of(who).orElse(null),
                situation == null || situation.isBlank() ? null : situation);
    }

    /**
     * Whether nothing is left out.
     *
     * @return true for all of a method
     */
    public boolean isAll() {
        return perspective == null && situation == null;
    }

    /** The same situations, told by everyone or by one. */
    ExperienceGroup by(Perspective one) {
        return new ExperienceGroup(one, situation);
    }

    /** Whether an experience told so belongs to it. */
    boolean holds(ExperienceTally.Cell cell) {
        return (perspective == null || perspective == cell.perspective())
                && (situation == null || situation.equals(cell.situation()));
    }
}
