package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.persistence.Rows;

/** Finds what professionals changed of methods. */
@Singleton
class AdaptationRepository {

    private static final String OF_METHOD =
            "SELECT a.public_id, a.persona_id, a.title, a.audience, a.comment_count, a.published_at FROM method_adaptation a"
                    + " WHERE a.method_id = ? AND a.status = 'PUBLISHED'";

    private static final String OLDER = " AND EXISTS (SELECT 1 FROM method_adaptation p WHERE p.public_id = ?"
            + " AND (a.published_at < p.published_at OR (a.published_at = p.published_at AND a.id < p.id)))";

    private static final String NEWEST_FIRST = " ORDER BY a.published_at DESC, a.id DESC LIMIT ";

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    AdaptationRepository(EntityManager entities, Rows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    Optional<Adaptation> find(long id) {
        return Optional.ofNullable(entities.find(Adaptation.class, id));
    }

    Optional<Long> key(long publicId) {
        return entities.createQuery("SELECT a.id FROM Adaptation a WHERE a.publicId = :number", Long.class)
                .setParameter("number", publicId)
                .getResultStream()
                .findFirst();
    }

    /** Of one method, newest first, in one statement: the statement itself asks for what stands, and what is older than one where that is given. */
    List<Object[]> of(long method, Long before, int most) {
        return before == null
                ? rows.list(OF_METHOD + NEWEST_FIRST + most, method)
                : rows.list(OF_METHOD + OLDER + NEWEST_FIRST + most, method, before);
    }

    /** What the same author sent with the same words; the latest where that were several. */
    Optional<Adaptation> sent(Set<String> submissions) {
        return entities.createQuery(
                        "SELECT a FROM Adaptation a WHERE a.submission IN :hashes ORDER BY a.id DESC", Adaptation.class)
                .setParameter("hashes", submissions)
                .getResultStream()
                .findFirst();
    }

    void add(Adaptation adaptation) {
        entities.persist(adaptation);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    /** The last statement of its transaction; never touches the version. */
    void countReply(long id, int difference) {
        entities.createNativeQuery("UPDATE method_adaptation SET comment_count = comment_count + ? WHERE id = ?")
                .setParameter(1, difference)
                .setParameter(2, id)
                .executeUpdate();
    }

    List<Adaptation> signedWith(Collection<Long> personas, Instant before, int most) {
        return entities.createQuery(
                        "SELECT a FROM Adaptation a WHERE a.personaId IN :personas AND a.status NOT IN :gone"
                                + " AND COALESCE(a.publishedAt, a.createdAt) < :before"
                                + " ORDER BY a.createdAt DESC, a.id DESC",
                        Adaptation.class)
                .setParameter("personas", List.copyOf(personas))
                .setParameter("gone", List.of(ContributionStatus.ERASED, ContributionStatus.DRAFT))
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<Adaptation> unfinished(Collection<Long> personas) {
        return entities.createQuery(
                        "SELECT a FROM Adaptation a WHERE a.personaId IN :personas AND a.status IN :open ORDER BY a.id",
                        Adaptation.class)
                .setParameter("personas", List.copyOf(personas))
                .setParameter("open", List.of(ContributionStatus.HELD, ContributionStatus.RETURNED))
                .getResultList();
    }
}
