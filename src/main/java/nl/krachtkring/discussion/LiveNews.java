package nl.krachtkring.discussion;

import java.util.List;

/**
 * What an open page can ask for when it hears that something changed.
 *
 * @param version the state of the discussion now
 * @param replies public numbers of what others said since, oldest first; at most fifty
 */
public record LiveNews(int version, List<Long> replies) {

    /** Makes the list immutable. */
    public LiveNews {
        replies = List.copyOf(replies);
    }
}
