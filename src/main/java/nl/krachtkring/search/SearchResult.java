package nl.krachtkring.search;

import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;

/**
 * One result, as this reader may see it now.
 *
 * @param kind what it is
 * @param title its title
 * @param address where it stands
 * @param placeName the group; empty on the site
 * @param at when it appeared
 * @param excerpt the words around what was found
 */
public record SearchResult(
        ContributionKind kind, String title, String address, String placeName, Instant at, List<Piece> excerpt) {

    /** Makes the list immutable. */
    public SearchResult {
        excerpt = List.copyOf(excerpt);
    }
}
