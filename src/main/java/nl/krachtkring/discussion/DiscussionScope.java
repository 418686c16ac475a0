package nl.krachtkring.discussion;

/**
 * Where the discussions of a list stand.
 *
 * @param group the key of the one group; null for more than one
 * @param hers whether only those of the reader's groups are meant, and those elsewhere that she follows or began
 */
public record DiscussionScope(Long group, boolean hers) {

    /** All that the reader may read. */
    public static final DiscussionScope EVERYWHERE = new DiscussionScope(null, false);

    /** Those of the reader's own groups, and those elsewhere that she follows or began; nothing for visitors. */
    public static final DiscussionScope HERS = new DiscussionScope(null, true);

    /**
     * Those of one group.
     *
     * @param group its key
     * @return where they stand
     */
    public static DiscussionScope inGroup(long group) {
        return new DiscussionScope(group, false);
    }
}
