package nl.krachtkring.contribution;

import java.util.List;

/** What a room has published of one kind, for the search index, the home page and search engines. */
public interface PublishedItems extends OfferedPages {

    /**
     * The kind.
     *
     * @return one kind
     */
    ContributionKind kind();

    /**
     * Walks through everything that stands, whoever may read it, in the order of the key.
     *
     * @param id only what has a higher key
     * @param most at most so many
     * @return keys, lowest first; empty at the end
     */
    List<Long> after(long id, int most);

    /**
     * What appeared last and everyone may read.
     *
     * @param most at most so many
     * @return newest first; empty for kinds that the home page doesn't show
     */
    default List<PublishedItem> newest(int most) {
        return List.of();
    }
}
