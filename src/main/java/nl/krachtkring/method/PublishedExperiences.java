package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.contribution.PublishedRows;

/** The experiences that stand; the home page names the method and what helped or hindered. */
@Singleton
public class PublishedExperiences implements PublishedItems {

    private static final String SELECT =
            "SELECT LEFT(COALESCE(e.helped, e.hindered), 400), CONCAT('/werkwijzen/', m.slug, '/ervaringen/', e.public_id), m.title, e.published_at"
                    + " FROM experience e JOIN working_method m ON m.id = e.method_id"
                    + " WHERE e.status = 'PUBLISHED' AND m.status = 'PUBLISHED'";

    private final PublishedRows rows;

    /**
     * For the container.
     *
     * @param rows reads them
     */
    @Inject
    public PublishedExperiences(PublishedRows rows) {
        this.rows = rows;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.EXPERIENCE;
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows.ids("experience", id, most);
    }

    @Override
    public List<PublishedItem> newest(int most) {
        return rows.items(SELECT + " ORDER BY e.published_at DESC, e.id DESC", most);
    }
}
