package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionRef;

/**
 * Which discussions of a list somebody wants to see.
 *
 * @param filter which list
 * @param about points to the page that they are about; null for all
 * @param after the public number of the last discussion of the page before; null for the first page
 */
public record DiscussionWish(DiscussionFilter filter, ContributionRef about, Long after) {

    /**
     * Whether nothing is left out.
     *
     * @return true for the plain list
     */
    public boolean isAll() {
        return filter == DiscussionFilter.LATEST && about == null;
    }
}
