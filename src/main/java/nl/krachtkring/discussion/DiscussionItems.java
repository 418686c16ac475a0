package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.PublishedItem;
import nl.krachtkring.contribution.PublishedItems;
import nl.krachtkring.platform.access.Actor;

/** The discussions that stand, for the search index and the home page; search engines are offered none. */
@Singleton
public class DiscussionItems implements PublishedItems {

    private final EntityManager entities;
    private final DiscussionQueries queries;

    /**
     * For the container.
     *
     * @param entities the database
     * @param queries lists of discussions
     */
    @Inject
    public DiscussionItems(EntityManager entities, DiscussionQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    @Override
    public ContributionKind kind() {
        return ContributionKind.DISCUSSION;
    }

    @Override
    @Transactional
    public List<Long> after(long id, int most) {
        return entities.createQuery(
                        "SELECT d.id FROM Discussion d WHERE d.id > :id AND d.status = :status ORDER BY d.id",
                        Long.class)
                .setParameter("id", id)
                .setParameter("status", ContributionStatus.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<PublishedItem> newest(int most) {
        return queries.latest(Actor.anonymous(), most).stream()
                .map(d -> new PublishedItem(d.title(), d.getAddress(), d.groupName(), d.lastActivityAt()))
                .toList();
    }
}
