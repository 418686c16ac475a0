package nl.krachtkring.method.inventory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.persistence.ManyRows;

/** Finds deployments. */
@Singleton
class DeploymentRepository {

    private final EntityManager entities;
    private final ManyRows many;

    @Inject
    DeploymentRepository(EntityManager entities, ManyRows many) {
        this.entities = entities;
        this.many = many;
    }

    /** As it stands now, held until the end of the transaction, so that of two decisions the second finds the first. */
    Optional<Deployment> locked(long publicId) {
        return entities.createQuery("SELECT d FROM Deployment d WHERE d.publicId = :number", Deployment.class)
                .setParameter("number", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of some numbers that there are, held as well. */
    List<Deployment> locked(Collection<Long> publicIds) {
        return publicIds.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT d FROM Deployment d WHERE d.publicId IN :numbers", Deployment.class)
                        .setParameter("numbers", publicIds)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
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

    /** What runs of one organisation in the same municipality of both methods; the database compares as for {@link #running}. */
    List<DoubleDeployment> doubles(long one, long other) {
        return entities.createQuery(
                        "SELECT d, e FROM Deployment d, Deployment e WHERE d.methodId = :one AND e.methodId = :other"
                                + " AND e.organisationId = d.organisationId AND e.municipality = d.municipality"
                                + " AND d.untilOn IS NULL AND e.untilOn IS NULL ORDER BY d.id",
                        Object[].class)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultStream()
                .map(both -> new DoubleDeployment((Deployment) both[0], (Deployment) both[1]))
                .toList();
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

    /** Many that are new, without one of them being kept in memory afterwards. */
    void addAll(List<Deployment> fresh) {
        many.write(
                "INSERT INTO deployment (public_id, method_id, organisation_id, municipality, from_on, until_on, situations,"
                        + " modes, frequency, source, checked_on, state, import_id, created_at, changed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fresh.stream().map(Deployment::unconfirmedRow).toList());
    }

    void remove(Deployment deployment) {
        entities.remove(deployment);
    }

    void flush() {
        entities.flush();
    }
}
