package nl.krachtkring.comment;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.SqlTime;

/** Until where people have read; a row for each person and discussion. */
@Singleton
public class SeenRepository {

    /** In the order of the page: each thread by its key, its answers below it. What she wrote herself is no news. */
    private static final String NEWS =
            "SELECT s.seen_at, (SELECT c.public_id FROM comment c WHERE c.target_kind = s.kind"
                    + " AND c.target_id = s.contribution_id AND c.status = 'PUBLISHED' AND c.published_at > s.seen_at"
                    + " AND (c.persona_id IS NULL OR c.persona_id NOT IN"
                    + " (SELECT o.id FROM persona o WHERE o.person_id = s.person_id))"
                    + " ORDER BY COALESCE(c.parent_id, c.id), c.id LIMIT 1)"
                    + " FROM comment_seen s WHERE s.person_id = ? AND s.kind = ? AND s.contribution_id = ?";

    /** Who reads on two devices at once has seen the later of the two; and reading waits for nobody. */
    private static final String ADVANCE = "SET STATEMENT innodb_lock_wait_timeout = 1 FOR INSERT INTO comment_seen"
            + " (person_id, kind, contribution_id, seen_at) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE seen_at = GREATEST(seen_at, VALUES(seen_at))";

    private final EntityManager entities;

    @Inject
    SeenRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What is new; null for who was never here. */
    NewReplies news(PersonId person, ContributionRef target) {
        List<?> found = entities.createNativeQuery(NEWS)
                .setParameter(1, person.value())
                .setParameter(2, target.kind().name())
                .setParameter(3, target.id())
                .getResultList();
        if (found.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) found.get(0);
        return new NewReplies(SqlTime.instant(row[0]), row[1] == null ? null : ((Number) row[1]).longValue());
    }

    /**
     * Keeps until where somebody has read, in a transaction of its own; it never goes back.
     *
     * @param person who
     * @param target what
     * @param until when the latest reply that she was shown appeared
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void advance(PersonId person, ContributionRef target, Instant until) {
        entities.createNativeQuery(ADVANCE)
                .setParameter(1, person.value())
                .setParameter(2, target.kind().name())
                .setParameter(3, target.id())
                .setParameter(4, SqlTime.utc(until))
                .executeUpdate();
    }

    /**
     * Nobody has read what was erased.
     *
     * @param erased what was erased
     */
    public void on(@Observes ContributionErased erased) {
        entities.createNativeQuery("DELETE FROM comment_seen WHERE kind = ? AND contribution_id = ?")
                .setParameter(1, erased.ref().kind().name())
                .setParameter(2, erased.ref().id())
                .executeUpdate();
    }
}
