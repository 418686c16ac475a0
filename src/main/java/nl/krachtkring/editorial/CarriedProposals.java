package nl.krachtkring.editorial;

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
 * Proposals go on about the page that stays: a part that their writer left alone is as that page has it when they are published. What isn't
 * offered yet goes along and is counted for nobody.
 */
@Singleton
public class CarriedProposals implements CarriedAlong {

    private static final String OF = " WHERE kind = ? AND target_id = ?";

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public CarriedProposals(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Carried> counted(Actor actor, ContributionRef from, ContributionRef into) {
        Number waiting =
                (Number) entities.createNativeQuery("SELECT COUNT(*) FROM proposal" + OF + " AND state = 'WAITS'")
                        .setParameter(1, from.kind().name())
                        .setParameter(2, from.id())
                        .getSingleResult();
        return List.of(Carried.whole("editorial.carried", waiting.intValue()));
    }

    /** By statement, since nothing that its writer said changes; a review that is open goes on with what the page says by then. */
    @Override
    public void carry(ContributionRef from, ContributionRef into, Instant now) {
        CarriedAlong.point(entities, "UPDATE proposal SET target_id = ?, version = version + 1" + OF, from, into);
    }
}
