package nl.krachtkring.search;

import java.time.Instant;
import java.util.Set;
import nl.krachtkring.contribution.ContributionRef;

/**
 * What the index takes in of a contribution; title and text are broken into words and not kept.
 *
 * @param ref the contribution
 * @param title its title
 * @param text its text without mark-up
 * @param readers who finds it: {@link Readers#EVERYONE} or the mark of a group
 * @param at when it appeared
 */
public record SearchDocument(ContributionRef ref, String title, String text, Set<String> readers, Instant at) {

    /** Makes the set immutable. */
    public SearchDocument {
        readers = Set.copyOf(readers);
    }
}
