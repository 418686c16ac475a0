package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.contribution.PublishedRows;

/** The comments that stand. */
@Singleton
public class PublishedComments implements PublishedItems {

    private final PublishedRows rows;

    /**
     * For the container.
     *
     * @param rows reads them
     */
    @Inject
    public PublishedComments(PublishedRows rows) {
        this.rows = rows;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.COMMENT;
    }

    @Override
    public List<Long> after(long id, int most) {
        return rows.ids("comment", id, most);
    }
}
