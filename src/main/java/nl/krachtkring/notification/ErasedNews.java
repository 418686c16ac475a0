package nl.krachtkring.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import nl.krachtkring.contribution.ContributionErased;

/** What was erased is no news any more, and nobody follows it. */
@Singleton
public class ErasedNews {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public ErasedNews(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Forgets who was told of it and who followed it.
     *
     * @param erased what was erased
     */
    public void on(@Observes ContributionErased erased) {
        forget("DELETE FROM notification WHERE kind = ? AND contribution_id = ?", erased);
        forget("DELETE FROM subscription WHERE kind = ? AND contribution_id = ?", erased);
    }

    private void forget(String statement, ContributionErased erased) {
        entities.createNativeQuery(statement)
                .setParameter(1, erased.ref().kind().name())
                .setParameter(2, erased.ref().id())
                .executeUpdate();
    }
}
