package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import nl.krachtkring.contribution.CarriedAlong;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;

/** What a name in files of inventories was said to mean means the method that it became part of. */
@Singleton
public class CarriedNames implements CarriedAlong {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public CarriedNames(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void carry(ContributionRef from, ContributionRef into, Instant now) {
        if (from.kind() != ContributionKind.METHOD) {
            return;
        }
        entities.createNativeQuery("UPDATE intake_memory SET target = ? WHERE kind = 'METHOD' AND target = ?")
                .setParameter(1, String.valueOf(into.id()))
                .setParameter(2, String.valueOf(from.id()))
                .executeUpdate();
    }
}
