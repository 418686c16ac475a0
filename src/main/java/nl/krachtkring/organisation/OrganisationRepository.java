package nl.krachtkring.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.platform.persistence.SqlLike;

/** Finds organisations. */
@Singleton
class OrganisationRepository {

    private final EntityManager entities;

    @Inject
    OrganisationRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Organisation> bySlug(String slug) {
        return first("SELECT o FROM Organisation o WHERE o.slug = :text", slug);
    }

    /** By the present name; without one by a former or short name. */
    Optional<Organisation> named(String name) {
        return first("SELECT o FROM Organisation o WHERE o.name = :text ORDER BY o.id", name)
                .or(() -> entities.createQuery(
                                "SELECT n FROM OtherName n WHERE n.name = :text ORDER BY n.organisation.id",
                                OtherName.class)
                        .setParameter("text", name)
                        .setMaxResults(1)
                        .getResultStream()
                        .map(OtherName::organisation)
                        .findFirst());
    }

    Optional<Organisation> find(long id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    Optional<Organisation> byPublicId(long publicId) {
        return entities.createQuery("SELECT o FROM Organisation o WHERE o.publicId = :number", Organisation.class)
                .setParameter("number", publicId)
                .getResultStream()
                .findFirst();
    }

    /** One after the other, so that the version that was compared is the one that is changed. */
    void lock(Organisation organisation) {
        entities.refresh(organisation, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isTaken(String slug) {
        return bySlug(slug).isPresent();
    }

    void add(Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
    }

    /** Unless somebody described it since. */
    void forgetUntold(long id) {
        entities.createNativeQuery("DELETE FROM organisation WHERE id = ? AND type = 'OTHER' AND region IS NULL"
                        + " AND offers IS NULL AND source IS NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM organisation_name n WHERE n.organisation_id = organisation.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM contact_person c WHERE c.organisation_id = organisation.id)")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** By name, one more than asked so that the end is seen. */
    List<Organisation> list(OrganisationFilter filter, int most) {
        TypedQuery<Organisation> query = entities.createQuery(statement(filter), Organisation.class);
        if (filter.words() != null) {
            query.setParameter("words", SqlLike.anywhere(filter.words()));
        }
        if (filter.type() != null) {
            query.setParameter("type", filter.type());
        }
        if (filter.region() != null) {
            query.setParameter("region", filter.region());
        }
        if (filter.after() != null) {
            query.setParameter("after", filter.after());
        }
        return query.setMaxResults(most + 1).getResultList();
    }

    List<String> regions() {
        return entities.createQuery(
                        "SELECT DISTINCT o.region FROM Organisation o WHERE o.region IS NOT NULL ORDER BY o.region",
                        String.class)
                .getResultList();
    }

    /** Names for a list to choose from or to complete what is typed. */
    List<String> names(int most) {
        return entities.createQuery("SELECT o.name FROM Organisation o ORDER BY o.name", String.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Former and short names of the organisations on a page, in one statement. */
    Map<Long, List<String>> otherNames(List<Organisation> shown) {
        Map<Long, List<String>> names = new HashMap<>();
        if (shown.isEmpty()) {
            return names;
        }
        entities.createQuery(
                        "SELECT o.id, n.name FROM Organisation o JOIN o.otherNames n WHERE o.id IN :ids"
                                + " ORDER BY o.id, n.position",
                        Object[].class)
                .setParameter("ids", shown.stream().map(Organisation::id).toList())
                .getResultList()
                .forEach(row -> names.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        return names;
    }

    List<Organisation> all() {
        return entities.createQuery("SELECT o FROM Organisation o ORDER BY o.id", Organisation.class)
                .getResultList();
    }

    private Optional<Organisation> first(String jpql, String text) {
        return entities
                .createQuery(jpql, Organisation.class)
                .setParameter("text", text)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static String statement(OrganisationFilter filter) {
        StringBuilder jpql = new StringBuilder("SELECT o FROM Organisation o");
        if (filter.after() != null) {
            jpql.append(", Organisation p");
        }
        jpql.append(" WHERE 1 = 1");
        if (filter.words() != null) {
            jpql.append(" AND (o.name LIKE :words ESCAPE '!' OR EXISTS (SELECT q.id FROM Organisation q"
                    + " JOIN q.otherNames n WHERE q.id = o.id AND n.name LIKE :words ESCAPE '!'))");
        }
        if (filter.type() != null) {
            jpql.append(" AND o.type = :type");
        }
        if (filter.region() != null) {
            jpql.append(" AND o.region = :region");
        }
        if (filter.after() != null) {
            jpql.append(" AND p.publicId = :after AND (o.name > p.name OR (o.name = p.name AND o.id > p.id))");
        }
        return jpql.append(" ORDER BY o.name, o.id").toString();
    }
}
