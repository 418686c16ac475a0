package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Finds deployments. */
@Singleton
class DeploymentRepository {

    private final EntityManager entities;

    @Inject
    DeploymentRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** As it stands now, held until the end of the transaction, so that of two decisions the second finds the first. */
    Optional<Deployment> locked(long publicId) {
        return entities.createQuery("SELECT d FROM Deployment d WHERE d.publicId = :number", Deployment.class)
                .setParameter("number", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Deployment> find(long publicId) {
        return entities.createQuery("SELECT d FROM Deployment d WHERE d.publicId = :number", Deployment.class)
                .setParameter("number", publicId)
                .getResultStream()
                .findFirst();
    }

    /** By key, held as {@link #locked} does. */
    Optional<Deployment> get(long id) {
        return Optional.ofNullable(entities.find(Deployment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The one that runs; the database compares municipalities without case and accents. */
    Optional<Deployment> running(long method, long organisation, String municipality) {
        return entities.createQuery(
                        "SELECT d FROM Deployment d WHERE d.methodId = :method AND d.organisationId = :organisation"
                                + " AND d.municipality = :municipality AND d.untilOn IS NULL",
                        Deployment.class)
                .setParameter("method", method)
                .setParameter("organisation", organisation)
                .setParameter("municipality", municipality)
                .getResultStream()
                .findFirst();
    }

    /** Those of one organisation, one after the other: so a double click finds what the first one made. */
    void lock(long organisation) {
        entities.createNativeQuery("SELECT id FROM organisation WHERE id = ? FOR UPDATE")
                .setParameter(1, organisation)
                .getResultList();
    }

    void add(Deployment deployment) {
        entities.persist(deployment);
    }

    void remove(Deployment deployment) {
        entities.remove(deployment);
    }

    void flush() {
        entities.flush();
    }
}
