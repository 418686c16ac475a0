package nl.krachtkring.search;

import java.util.List;
import nl.krachtkring.contribution.ContributionRef;

/**
 * What the index found, before the rooms were asked again.
 *
 * @param refs the best first
 * @param next where the following page begins; null at the end
 */
public record SearchHits(List<ContributionRef> refs, String next) {

    /** Nothing was found. */
    public static final SearchHits NONE = new SearchHits(List.of(), null);

    /** Makes the list immutable. */
    public SearchHits {
        refs = List.copyOf(refs);
    }
}
