package nl.krachtkring.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.contribution.PublishedRows;
import nl.krachtkring.platform.access.NotFound;

/** The articles that stand. */
@Singleton
public class PublishedArticles implements PublishedItems {

    private static final String SELECT =
            "SELECT title, CONCAT('/artikelen/', slug), NULL, CAST(published_on AS DATETIME(6)) FROM article"
                    + " WHERE status = 'PUBLISHED'";

    private static final int MOST = 50_000;

    private final PublishedRows rows;

    /**
     * For the container.
     *
     * @param rows reads them
     */
    @Inject
    public PublishedArticles(PublishedRows rows) {
        this.rows = rows;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.ARTICLE;
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows.ids("article", id, most);
    }

    @Override
    public List<PublishedItem> newest(int most) {
        return rows.items(SELECT + " ORDER BY published_on DESC, id DESC", most);
    }

    @Override
    public List<PublishedItem> offered() {
        return rows.items(SELECT + " ORDER BY id", MOST);
    }

    /**
     * Finds one by its word in addresses.
     *
     * @param slug the word
     * @return the reference
     * @throws NotFound when there is none
     */
    public ContributionRef bySlug(String slug) {
        return rows.keyOf("article", slug)
                .map(id -> new ContributionRef(kind(), id))
                .orElseThrow(NotFound::new);
    }
}
