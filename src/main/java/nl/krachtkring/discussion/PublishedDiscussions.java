package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.contribution.PublishedRows;

/** The discussions that stand; the home page names those of open groups. */
@Singleton
public class PublishedDiscussions implements PublishedItems {

    /** The order of tables and their indexes are said, since the database would sort all that stands to find the newest five. */
    private static final String SELECT =
            "SELECT STRAIGHT_JOIN d.title, CONCAT('/gesprekken/', d.public_id, '/', d.slug), g.name, d.published_at"
                    + " FROM discussion d FORCE INDEX (discussion_activity)"
                    + " JOIN community_group g FORCE INDEX (PRIMARY) ON g.id = d.group_id"
                    + " WHERE d.status = 'PUBLISHED' AND g.kind = 'OPEN' AND d.members_only = FALSE"
                    + " AND d.merged_into IS NULL AND d.archived_at IS NULL";

    private final PublishedRows rows;

    /**
     * For the container.
     *
     * @param rows reads them
     */
    @Inject
    public PublishedDiscussions(PublishedRows rows) {
        this.rows = rows;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.DISCUSSION;
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows.ids("discussion", id, most);
    }

    @Override
    public List<PublishedItem> newest(int most) {
        return rows.items(SELECT + " ORDER BY d.last_activity_at DESC, d.id DESC", most);
    }
}
