package nl.krachtkring.editorial;

/**
 * Which versions somebody wants to read.
 *
 * @param from the number of the earlier one to compare; null for the one before the later
 * @param to the number of the later one; null for the last
 * @param merged the number of the merge of a page that became part of this one, whose versions editors read; null for the page itself
 */
public record VersionsAsked(Integer from, Integer to, Long merged) {

    /** The last version of the page itself. */
    public static final VersionsAsked LAST = new VersionsAsked(null, null, null);
}
