package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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

    List<WorkingMethod> named(Collection<String> slugs) {
        return entities.createQuery(
                        "SELECT m FROM WorkingMethod m WHERE m.slug IN :slugs AND m.status = :status ORDER BY m.title",
                        WorkingMethod.class)
                .setParameter("slugs", List.copyOf(slugs))
                .setParameter("status", ContributionStatus.PUBLISHED)
                .getResultList();
    }

    /** Published methods that pass the filter, by title, one more than asked so that the end is seen. */
    List<WorkingMethod> list(MethodFilter filter, int most) {
        TypedQuery<WorkingMethod> query = entities.createQuery(statement(filter), WorkingMethod.class);
        query.setParameter("status", ContributionStatus.PUBLISHED);
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.situation() != null) {
            query.setParameter("situation", filter.situation());
        }
        if (filter.age() != null) {
            query.setParameter("from", filter.age().from())
                    .setParameter("to", filter.age().to());
        }
        if (filter.dimension() != null) {
            query.setParameter("clearly", Dimension.CLEARLY);
        }
        if (filter.after() != null) {
            query.setParameter("after", filter.after());
        }
        return query.setMaxResults(most + 1).getResultList();
    }

    /** The first recognition of each method, in one statement: the provider can't read embedded lists in a batch. */
    Map<Long, FirstRecognition> recognitions(List<WorkingMethod> shown) {
        Map<Long, FirstRecognition> first = new HashMap<>();
        if (shown.isEmpty()) {
            return first;
        }
        List<?> rows = entities.createQuery("SELECT m.id, r.level, r.validUntil FROM WorkingMethod m"
                        + " JOIN m.recognitions r WHERE m.id IN :ids AND INDEX(r) = 0")
                .setParameter("ids", shown.stream().map(WorkingMethod::id).toList())
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            first.put((Long) cells[0], new FirstRecognition((String) cells[1], (LocalDate) cells[2]));
        }
        return first;
    }

    /**
     * What a list shows of a recognition.
     *
     * @param level what was found
     * @param validUntil until when it holds; null when not known
     */
    record FirstRecognition(String level, LocalDate validUntil) {}

    private static String statement(MethodFilter filter) {
        StringBuilder jpql = new StringBuilder("SELECT m FROM WorkingMethod m");
        if (filter.after() != null) {
            jpql.append(", WorkingMethod p");
        }
        jpql.append(" WHERE m.status = :status");
        if (filter.kind() != null) {
            jpql.append(" AND m.kind = :kind");
        }
        if (filter.situation() != null) {
            jpql.append(" AND :situation MEMBER OF m.situations");
        }
        if (filter.age() != null) {
            jpql.append(" AND (m.ageFrom IS NULL OR m.ageFrom < :to) AND (m.ageTo IS NULL OR m.ageTo > :from)");
        }
        if (filter.dimension() != null) {
            jpql.append(" AND m.").append(column(filter.dimension())).append(" >= :clearly");
        }
        if (filter.after() != null) {
            jpql.append(" AND p.publicId = :after AND (m.title > p.title OR (m.title = p.title AND m.id > p.id))");
        }
        return jpql.append(" ORDER BY m.title, m.id").toString();
    }

    private static String column(Dimension dimension) {
        return switch (dimension) {
            case COMPETENCE -> "competence";
            case SOCIAL -> "social";
            case MOTIVATION -> "motivation";
        };
    }

    /** The last statement of its transaction; never touches the version. */
    void countReport(long id, boolean ofFamily, int difference) {
        String column = ofFamily ? "parent_reports" : "other_reports";
        entities.createNativeQuery("UPDATE working_method SET " + column + " = " + column + " + ? WHERE id = ?")
                .setParameter(1, difference)
                .setParameter(2, id)
                .executeUpdate();
    }
}
