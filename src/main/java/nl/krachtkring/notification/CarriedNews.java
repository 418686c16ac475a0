package nl.krachtkring.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.CarriedAlong;
import nl.krachtkring.contribution.ContributionRef;

/** Who follows a page that became part of another one follows that one, and her news leads there. Nobody is told how many there are. */
@Singleton
public class CarriedNews implements CarriedAlong {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public CarriedNews(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void carry(ContributionRef from, ContributionRef into, Instant now) {
        for (String table : List.of("subscription", "notification")) {
            CarriedAlong.point(
                    entities,
                    "UPDATE IGNORE " + table + " SET contribution_id = ? WHERE kind = ? AND contribution_id = ?",
                    from,
                    into);
            entities.createNativeQuery("DELETE FROM " + table + " WHERE kind = ? AND contribution_id = ?")
                    .setParameter(1, from.kind().name())
                    .setParameter(2, from.id())
                    .executeUpdate();
        }
    }
}
