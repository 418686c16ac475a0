package nl.krachtkring.contribution;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Forgets earlier versions of a text that was erased, and the work that waited for it. */
@Singleton
public class ErasedTraces {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public ErasedTraces(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Forgets them. Work that follows from the erasing itself stays: the index must still hear of it.
     *
     * @param erased what was erased
     */
    public void on(@Observes ContributionErased erased) {
        entities.createNativeQuery("DELETE FROM revision WHERE kind = ? AND contribution_id = ?")
                .setParameter(1, erased.ref().kind().name())
                .setParameter(2, erased.ref().id())
                .executeUpdate();
        entities.createNativeQuery(
                        "DELETE FROM contribution_work WHERE kind = ? AND contribution_id = ? AND event <> 'erased'")
                .setParameter(1, erased.ref().kind().name())
                .setParameter(2, erased.ref().id())
                .executeUpdate();
    }
}
