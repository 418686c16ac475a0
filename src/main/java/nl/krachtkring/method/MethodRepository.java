package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.krachtkring.contribution.ContributionStatus;

/** Finds working methods. */
@Singleton
class MethodRepository {

    private final EntityManager entities;

    @Inject
    MethodRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<WorkingMethod> find(long id) {
        return Optional.ofNullable(entities.find(WorkingMethod.class, id));
    }

    Optional<WorkingMethod> bySlug(String slug) {
        return entities.createQuery("SELECT m FROM WorkingMethod m WHERE m.slug = :slug", WorkingMethod.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
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

    /** One after the other: so a double click finds what the first one made. */
    void lock(WorkingMethod method) {
        entities.createNativeQuery("SELECT id FROM working_method WHERE id = ? FOR UPDATE")
                .setParameter(1, method.id())
                .getResultList();
    }

    /** Every method that stands, by title. */
    List<WorkingMethod> published() {
        return entities.createQuery(
                        "SELECT m FROM WorkingMethod m WHERE m.status = :status ORDER BY m.title", WorkingMethod.class)
                .setParameter("status", ContributionStatus.PUBLISHED)
                .getResultList();
    }

    List<WorkingMethod> named(Collection<String> slugs) {
        return entities.createQuery(
                        "SELECT m FROM WorkingMethod m WHERE m.slug IN :slugs AND m.status = :status ORDER BY m.title",
                        WorkingMethod.class)
                .setParameter("slugs", List.copyOf(slugs))
                .setParameter("status", ContributionStatus.PUBLISHED)
                .getResultList();
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
