package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionStatus;

/** Finds experiences. */
@Singleton
class ExperienceRepository {

    private static final String COUNTED = "SELECT COUNT(*), SUM(advise = 'YES'), SUM(advise = 'MAYBE'),"
            + " SUM(advise = 'NO'), COUNT(competence), SUM(competence), COUNT(social), SUM(social),"
            + " COUNT(motivation), SUM(motivation) FROM experience WHERE method_id = ? AND status = 'PUBLISHED'";

    private final EntityManager entities;

    @Inject
    ExperienceRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Experience> find(long id) {
        return Optional.ofNullable(entities.find(Experience.class, id));
    }

    Optional<Long> key(long publicId) {
        return entities.createQuery("SELECT e.id FROM Experience e WHERE e.publicId = :number", Long.class)
                .setParameter("number", publicId)
                .getResultStream()
                .findFirst();
    }

    void add(Experience experience) {
        entities.persist(experience);
        entities.flush();
    }

    /** What the same author sent with the same words since a moment. */
    Optional<Experience> sent(Set<String> submissions, Instant since) {
        return entities.createQuery(
                        "SELECT e FROM Experience e WHERE e.submission IN :hashes AND e.createdAt >= :since",
                        Experience.class)
                .setParameter("hashes", submissions)
                .setParameter("since", since)
                .getResultStream()
                .findFirst();
    }

    /** Published ones of a method, newest first, one more than asked so that the end is seen. */
    List<Experience> published(long methodId, Long before, int most) {
        String further = before == null
                ? ""
                : " AND EXISTS (SELECT p FROM Experience p WHERE p.publicId = :before AND (e.publishedAt < p.publishedAt"
                        + " OR (e.publishedAt = p.publishedAt AND e.id < p.id)))";
        var query = entities.createQuery(
                        "SELECT e FROM Experience e WHERE e.methodId = :method AND e.status = :status" + further
                                + " ORDER BY e.publishedAt DESC, e.id DESC",
                        Experience.class)
                .setParameter("method", methodId)
                .setParameter("status", ContributionStatus.PUBLISHED);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(most + 1).getResultList();
    }

    List<Experience> signedWith(Collection<Long> personas, Instant before, int most) {
        return entities.createQuery(
                        "SELECT e FROM Experience e WHERE e.personaId IN :personas AND e.status NOT IN :gone"
                                + " AND COALESCE(e.publishedAt, e.createdAt) < :before"
                                + " ORDER BY e.createdAt DESC, e.id DESC",
                        Experience.class)
                .setParameter("personas", List.copyOf(personas))
                .setParameter("gone", List.of(ContributionStatus.ERASED, ContributionStatus.DRAFT))
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<Experience> unfinished(Collection<Long> personas) {
        return entities.createQuery(
                        "SELECT e FROM Experience e WHERE e.personaId IN :personas AND e.status IN :open ORDER BY e.id",
                        Experience.class)
                .setParameter("personas", List.copyOf(personas))
                .setParameter("open", List.of(ContributionStatus.HELD, ContributionStatus.RETURNED))
                .getResultList();
    }

    ExperienceFigures figures(long methodId) {
        Object[] row = (Object[])
                entities.createNativeQuery(COUNTED).setParameter(1, methodId).getSingleResult();
        Map<Advice, Integer> advice = new EnumMap<>(Advice.class);
        advice.put(Advice.YES, number(row[1]));
        advice.put(Advice.MAYBE, number(row[2]));
        advice.put(Advice.NO, number(row[3]));
        Map<Dimension, ExperienceFigures.Total> effects = new EnumMap<>(Dimension.class);
        effects.put(Dimension.COMPETENCE, new ExperienceFigures.Total(number(row[4]), number(row[5])));
        effects.put(Dimension.SOCIAL, new ExperienceFigures.Total(number(row[6]), number(row[7])));
        effects.put(Dimension.MOTIVATION, new ExperienceFigures.Total(number(row[8]), number(row[9])));
        return ExperienceFigures.of(number(row[0]), advice, effects);
    }

    private static int number(Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }
}
