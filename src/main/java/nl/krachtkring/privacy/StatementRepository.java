package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Statements in the database. */
@Singleton
class StatementRepository {

    private final EntityManager entities;

    @Inject
    StatementRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Statement statement) {
        entities.persist(statement);
    }

    /** Every version in a language, newest first, also those that hold only later. */
    List<Statement> all(StatementKind kind, Purpose purpose, String language) {
        return entities.createQuery(
                        "SELECT s FROM Statement s WHERE s.kind = :kind AND s.purpose = :purpose"
                                + " AND s.language = :language ORDER BY s.number DESC",
                        Statement.class)
                .setParameter("kind", kind)
                .setParameter("purpose", purpose == null ? "" : purpose.name())
                .setParameter("language", language)
                .getResultList();
    }

    List<Statement> withIds(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT s FROM Statement s WHERE s.id IN :ids", Statement.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
