package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;

/** Finds the records of pages that came from files. */
@Singleton
class ContentRecordRepository {

    private final EntityManager entities;

    @Inject
    ContentRecordRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<ContentRecord> of(ContributionKind kind, String slug) {
        return entities.createQuery(
                        "SELECT r FROM ContentRecord r WHERE r.kind = :kind AND r.slug = :slug", ContentRecord.class)
                .setParameter("kind", kind)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    List<ContentRecord> inConflict() {
        return entities.createQuery(
                        "SELECT r FROM ContentRecord r WHERE r.conflictAt IS NOT NULL ORDER BY r.conflictAt, r.id",
                        ContentRecord.class)
                .getResultList();
    }

    void add(ContentRecord record) {
        entities.persist(record);
    }

    /** One start at a time takes files over, so that two nodes never make the same page. */
    void lockImport() {
        entities.createNativeQuery("SELECT name FROM job_lock WHERE name = 'import' FOR UPDATE")
                .getResultList();
    }
}
