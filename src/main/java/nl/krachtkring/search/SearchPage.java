package nl.krachtkring.search;

import java.util.List;

/**
 * One page of results.
 *
 * @param results the best first
 * @param next where the following page begins; null at the end
 */
public record SearchPage(List<SearchResult> results, String next) {

    /** Nothing was found, or nothing was asked. */
    public static final SearchPage EMPTY = new SearchPage(List.of(), null);

    /** Makes the list immutable. */
    public SearchPage {
        results = List.copyOf(results);
    }
}
