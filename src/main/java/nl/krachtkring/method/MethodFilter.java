package nl.krachtkring.method;

/**
 * What a reader of the catalogue is looking for; null is everything.
 *
 * @param kind of this kind
 * @param situation for this situation
 * @param age for a child of this age
 * @param dimension that clearly strengthens this side
 * @param after only what comes after the method with this public number
 */
public record MethodFilter(MethodKind kind, String situation, AgeBand age, Dimension dimension, Long after) {

    /**
     * Reads the words of an address; an unknown word filters nothing.
     *
     * @param kind {@code interventie}, {@code instrument} or {@code aanpak}
     * @param situation the key of a situation
     * @param age the code of an age band
     * @param dimension the learned name of a side
     * @return the filter, from the beginning
     */
    public static MethodFilter of(String kind, String situation, String age, String dimension) {
        return new MethodFilter(
                kind == null ? null : MethodKind.WORDS.get(kind),
                situation == null || situation.isBlank() ? null : situation,
                AgeBand.of(age).orElse(null),
                dimension == null ? null : Dimension.WORDS.get(dimension),
                null);
    }

    /**
     * The same, further on.
     *
     * @param publicId the last method that was seen; null for the beginning
     * @return a filter
     */
    public MethodFilter after(Long publicId) {
        return new MethodFilter(kind, situation, age, dimension, publicId);
    }

    /**
     * Whether nothing is filtered.
     *
     * @return true for the whole catalogue
     */
    public boolean isEmpty() {
        return kind == null && situation == null && age == null && dimension == null;
    }
}
