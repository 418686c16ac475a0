package nl.krachtkring.member;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.krachtkring.platform.persistence.DatabaseReady;

/** Notes what older names look like, once, at the first start after an update. */
@Singleton
public class NameSkeletons {

    private static final int BEFORE_PEOPLE = 250;

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public NameSkeletons(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Fills what is missing.
     *
     * @param ready the tables are there
     */
    @Transactional
    public void start(@Observes @Priority(BEFORE_PEOPLE) DatabaseReady ready) {
        entities.createQuery("SELECT n FROM Persona n WHERE n.skeleton IS NULL", Persona.class)
                .getResultList()
                .forEach(Persona::keepSkeleton);
    }
}
