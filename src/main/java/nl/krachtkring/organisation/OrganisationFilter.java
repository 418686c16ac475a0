package nl.krachtkring.organisation;

/**
 * What a reader of the list is looking for; null is everything.
 *
 * @param words part of a name, a former name or an abbreviation
 * @param type of this kind
 * @param region working here
 * @param after only what comes after the organisation with this public number
 */
public record OrganisationFilter(String words, OrganisationType type, String region, Long after) {

    private static final int LONGEST = 80;

    /**
     * Reads the words of an address; an unknown type filters nothing.
     *
     * @param words as typed; may be null
     * @param type a word of {@link OrganisationType#word}
     * @param region a region
     * @param after the public number of the last one seen; null for the beginning
     * @return the filter
     */
    public static OrganisationFilter of(String words, String type, String region, Long after) {
        return new OrganisationFilter(typed(words), OrganisationType.of(type).orElse(null), typed(region), after);
    }

    private static String typed(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.strip();
        return trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed;
    }

    /**
     * Whether nothing is filtered.
     *
     * @return true for the whole list
     */
    public boolean isEmpty() {
        return words == null && type == null && region == null;
    }
}
