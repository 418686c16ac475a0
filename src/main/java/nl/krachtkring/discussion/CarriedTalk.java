package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.Carried;
import nl.krachtkring.contribution.CarriedAlong;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Actor;

/**
 * Discussions are about the page that stays. Those that everyone reads are counted alone: an editor must not learn of closed groups that
 * they talk about a page.
 */
@Singleton
public class CarriedTalk implements CarriedAlong {

    private static final String OPEN =
            "SELECT COUNT(*) FROM discussion_about b JOIN discussion d ON d.id = b.discussion_id"
                    + " JOIN community_group g ON g.id = d.group_id WHERE b.kind = ? AND b.page_id = ? AND g.kind = 'OPEN'"
                    + " AND d.members_only = FALSE AND d.status = 'PUBLISHED' AND d.merged_into IS NULL";

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public CarriedTalk(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Carried> counted(Actor actor, ContributionRef from, ContributionRef into) {
        Number open = (Number) entities.createNativeQuery(OPEN)
                .setParameter(1, from.kind().name())
                .setParameter(2, from.id())
                .getSingleResult();
        return List.of(Carried.whole("discussion.carried", open.intValue()));
    }

    @Override
    public void carry(ContributionRef from, ContributionRef into, Instant now) {
        CarriedAlong.point(
                entities, "UPDATE discussion_about SET page_id = ? WHERE kind = ? AND page_id = ?", from, into);
    }
}
