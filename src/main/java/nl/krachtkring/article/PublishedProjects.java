package nl.krachtkring.article;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.contribution.PublishedRows;

/** The projects that stand. */
@Singleton
public class PublishedProjects implements PublishedItems {

    private static final String SELECT =
            "SELECT title, CONCAT('/projecten/', slug), NULL, changed_at FROM project WHERE status = 'PUBLISHED'";

    private static final int MOST = 50_000;

    private final PublishedRows rows;

    /**
     * For the container.
     *
     * @param rows reads them
     */
    @Inject
    public PublishedProjects(PublishedRows rows) {
        this.rows = rows;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.PROJECT;
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows.ids("project", id, most);
    }

    @Override
    public List<PublishedItem> offered() {
        return rows.items(SELECT + " ORDER BY id", MOST);
    }
}
