package nl.krachtkring.discussion;

import java.util.List;

/**
 * One page of a list of discussions.
 *
 * @param rows the discussions, last activity first
 * @param next the public number after which the next page begins; null on the last page
 */
public record DiscussionPage(List<DiscussionSummary> rows, Long next) {

    /** Nothing was found. */
    public static final DiscussionPage EMPTY = new DiscussionPage(List.of(), null);
}
