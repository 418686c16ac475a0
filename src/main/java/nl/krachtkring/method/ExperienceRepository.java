package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionStatus;

/** Finds experiences. */
@Singleton
class ExperienceRepository {

    private static final String REPORTS = "SELECT perspective, situation, advise, competence, social, motivation,"
            + " persona_id IS NULL AS visitor, COUNT(*) FROM experience WHERE method_id = ? AND status = 'PUBLISHED'"
            + " GROUP BY perspective, situation, advise, competence, social, motivation, visitor";

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

    /** The last statement of its transaction; never touches the version. */
    void countReply(long id, int difference) {
        entities.createNativeQuery("UPDATE experience SET comment_count = comment_count + ? WHERE id = ?")
                .setParameter(1, difference)
                .setParameter(2, id)
                .executeUpdate();
    }

    void add(Experience experience) {
        entities.persist(experience);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    /** What the same author sent with the same words since a moment; the latest where that were several. */
    Optional<Experience> sent(Set<String> submissions, Instant since) {
        return entities.createQuery(
                        "SELECT e FROM Experience e WHERE e.submission IN :hashes AND e.createdAt >= :since"
                                + " ORDER BY e.id DESC",
                        Experience.class)
                .setParameter("hashes", submissions)
                .setParameter("since", since)
                .getResultStream()
                .findFirst();
    }

    /** Published ones of a group, newest first, one more than asked so that the end is seen. */
    List<Experience> published(long methodId, ExperiencesAsked asked, int most) {
        Long before = asked.before();
        ExperienceGroup group = asked.group();
        String further = before == null
                ? ""
                : " AND EXISTS (SELECT p FROM Experience p WHERE p.publicId = :before AND (e.publishedAt < p.publishedAt"
                        + " OR (e.publishedAt = p.publishedAt AND e.id < p.id)))";
        var query = entities.createQuery(
                        "SELECT e FROM Experience e WHERE e.methodId = :method AND e.status = :status" + further
                                + (group.perspective() == null ? "" : " AND e.perspective = :perspective")
                                + (group.situation() == null ? "" : " AND e.situation = :situation")
                                + " ORDER BY e.publishedAt DESC, e.id DESC",
                        Experience.class)
                .setParameter("method", methodId)
                .setParameter("status", ContributionStatus.PUBLISHED);
        if (before != null) {
            query.setParameter("before", before);
        }
        if (group.perspective() != null) {
            query.setParameter("perspective", group.perspective());
        }
        if (group.situation() != null) {
            query.setParameter("situation", group.situation());
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

    /** All that stand, equal answers together. */
    List<ExperienceTally.Report> reports(long methodId) {
        List<?> rows =
                entities.createNativeQuery(REPORTS).setParameter(1, methodId).getResultList();
        return rows.stream().map(row -> report((Object[]) row)).toList();
    }

    private static ExperienceTally.Report report(Object[] row) {
        return new ExperienceTally.Report(
                new ExperienceTally.Cell(Perspective.valueOf((String) row[0]), (String) row[1]),
                row[2] == null ? null : Advice.valueOf((String) row[2]),
                Arrays.asList((Integer) row[3], (Integer) row[4], (Integer) row[5]),
                ((Number) row[6]).intValue() == 1,
                ((Number) row[7]).intValue());
    }
}
