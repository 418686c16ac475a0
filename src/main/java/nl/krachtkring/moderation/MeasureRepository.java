package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PersonaId;

/** Measures with their statements and second looks; used in this room alone. */
@Singleton
class MeasureRepository {

    private static final int MOST = 200;

    private final EntityManager entities;

    @Inject
    MeasureRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    Optional<Measure> byPublicId(long publicId) {
        return found(publicId, LockModeType.NONE);
    }

    /** Under a lock, so that two decisions on one measure follow each other. */
    Optional<Measure> alone(long publicId) {
        return found(publicId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Measure> found(long publicId, LockModeType lock) {
        return entities.createQuery("SELECT m FROM Measure m WHERE m.publicId = :id", Measure.class)
                .setParameter("id", publicId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Those of a person that no end has been written to, newest first. */
    List<Measure> runningOf(PersonId person) {
        return entities.createQuery(
                        "SELECT m FROM Measure m WHERE m.personId = :person AND m.running = TRUE ORDER BY m.id DESC",
                        Measure.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<Measure> allOf(PersonId person) {
        return entities.createQuery(
                        "SELECT m FROM Measure m WHERE m.personId = :person ORDER BY m.id DESC", Measure.class)
                .setParameter("person", person.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Measure> allAbout(PersonaId persona) {
        return entities.createQuery(
                        "SELECT m FROM Measure m WHERE m.personaId = :persona ORDER BY m.id DESC", Measure.class)
                .setParameter("persona", persona.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What runs, and what waits for a second look, newest first. */
    List<Measure> open() {
        return entities.createQuery(
                        "SELECT m FROM Measure m WHERE m.running = TRUE OR EXISTS (SELECT a.id FROM Appeal a,"
                                + " StatementOfReasons s WHERE s.id = a.statementId AND s.measureId = m.id"
                                + " AND a.decidedAt IS NULL) ORDER BY m.id DESC",
                        Measure.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Measure> due(Instant now) {
        return entities.createQuery(
                        "SELECT m FROM Measure m WHERE m.running = TRUE AND m.endsAt <= :now ORDER BY m.id",
                        Measure.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Every statement on a measure, newest first. */
    List<StatementOfReasons> statements(Measure measure) {
        return entities.createQuery(
                        "SELECT s FROM StatementOfReasons s WHERE s.measureId = :id ORDER BY s.id DESC",
                        StatementOfReasons.class)
                .setParameter("id", measure.id())
                .getResultList();
    }

    /** The statement with which it was imposed. */
    StatementOfReasons first(Measure measure) {
        List<StatementOfReasons> all = statements(measure);
        return all.get(all.size() - 1);
    }
}
