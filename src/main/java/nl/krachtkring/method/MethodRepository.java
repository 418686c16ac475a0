package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.persistence.SqlLike;

/** Finds working methods. */
@Singleton
class MethodRepository {

    /** The perspectives of families, as the database has them. */
    private static final String FAMILY = Arrays.stream(Perspective.values())
            .filter(Perspective::ofFamily)
            .map(one -> "'" + one.name() + "'")
            .collect(Collectors.joining(", "));

    private final EntityManager entities;

    @Inject
    MethodRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<WorkingMethod> find(long id) {
        return Optional.ofNullable(entities.find(WorkingMethod.class, id));
    }

    /** One that is a page of its own, also while it is hidden; of one that became part of another there is none. */
    Optional<WorkingMethod> bySlug(String slug) {
        return whatever(slug).filter(method -> method.status() != ContributionStatus.WITHDRAWN);
    }

    /** The same, in whatever state. */
    Optional<WorkingMethod> whatever(String slug) {
        return entities.createQuery("SELECT m FROM WorkingMethod m WHERE m.slug = :slug", WorkingMethod.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Reads it as it is now; nobody else changes it until the end of the transaction. */
    void hold(long id) {
        if (entities.find(WorkingMethod.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFound();
        }
    }

    /** Those with a word in their name or another name of theirs, by title. */
    List<WorkingMethod> like(String word, int most) {
        return entities.createQuery(
                        "SELECT m FROM WorkingMethod m WHERE m.status <> :gone AND (m.title LIKE :word ESCAPE '!'"
                                + " OR m.aliases LIKE :word ESCAPE '!') ORDER BY m.title, m.id",
                        WorkingMethod.class)
                .setParameter("gone", ContributionStatus.WITHDRAWN)
                .setParameter("word", SqlLike.anywhere(word))
                .setMaxResults(most)
                .getResultList();
    }

    Map<Long, WorkingMethod> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("SELECT m FROM WorkingMethod m WHERE m.id IN :ids", WorkingMethod.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultStream()
                        .collect(Collectors.toMap(WorkingMethod::id, Function.identity()));
    }

    Optional<Long> key(long publicId) {
        return entities.createQuery("SELECT m.id FROM WorkingMethod m WHERE m.publicId = :number", Long.class)
                .setParameter("number", publicId)
                .getResultStream()
                .findFirst();
    }

    void add(WorkingMethod method) {
        entities.persist(method);
        entities.flush();
    }

    /** One after the other: so a double click finds what the first one made, and nothing comes under one that became part of another. */
    void lock(WorkingMethod method) {
        List<?> status = entities.createNativeQuery("SELECT status FROM working_method WHERE id = ? FOR UPDATE")
                .setParameter(1, method.id())
                .getResultList();
        if (!status.contains(method.status().name())) {
            throw new NotFound();
        }
    }

    /** Every method that stands, by title. */
    List<WorkingMethod> published() {
        return entities.createQuery(
                        "SELECT m FROM WorkingMethod m WHERE m.status = :status ORDER BY m.title", WorkingMethod.class)
                .setParameter("status", ContributionStatus.PUBLISHED)
                .getResultList();
    }

    /** The names in addresses of every method, whatever its state: of one that became part of another it leads there. */
    Set<String> slugs() {
        return entities.createQuery("SELECT m.slug FROM WorkingMethod m", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    List<WorkingMethod> named(Collection<String> slugs) {
        return entities.createQuery(
                        "SELECT m FROM WorkingMethod m WHERE m.slug IN :slugs AND m.status = :status ORDER BY m.title",
                        WorkingMethod.class)
                .setParameter("slugs", List.copyOf(slugs))
                .setParameter("status", ContributionStatus.PUBLISHED)
                .getResultList();
    }

    /** Counts its experiences anew; the last statement of its transaction, without touching the version. */
    void recount(long id) {
        entities.createNativeQuery("UPDATE working_method m SET"
                        + " parent_reports = (SELECT COUNT(*) FROM experience e WHERE e.method_id = m.id"
                        + " AND e.status = 'PUBLISHED' AND e.persona_id IS NOT NULL AND e.perspective IN (" + FAMILY
                        + ")),"
                        + " other_reports = (SELECT COUNT(*) FROM experience e WHERE e.method_id = m.id"
                        + " AND e.status = 'PUBLISHED' AND e.persona_id IS NOT NULL AND e.perspective NOT IN (" + FAMILY
                        + ")), unconfirmed_reports = (SELECT COUNT(*) FROM experience e WHERE e.method_id = m.id"
                        + " AND e.status = 'PUBLISHED' AND e.persona_id IS NULL) WHERE m.id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** The last statement of its transaction; never touches the version. */
    void countReport(Experience experience, int difference) {
        if (experience.personaId() == null) {
            count(experience.methodId(), "unconfirmed_reports", difference);
        } else {
            count(
                    experience.methodId(),
                    experience.perspective().ofFamily() ? "parent_reports" : "other_reports",
                    difference);
        }
    }

    private void count(long id, String column, int difference) {
        entities.createNativeQuery("UPDATE working_method SET " + column + " = " + column + " + ? WHERE id = ?")
                .setParameter(1, difference)
                .setParameter(2, id)
                .executeUpdate();
    }
}
