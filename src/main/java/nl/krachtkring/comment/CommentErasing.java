package nl.krachtkring.comment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.persistence.SqlTime;

/** Empties comments for good, when the place under which they stand keeps them no longer. */
@Singleton
public class CommentErasing {

    private static final String KEPT_LONG_ENOUGH =
            "SELECT c.id FROM comment c WHERE c.target_kind = ? AND c.target_id = ?"
                    + " AND c.status <> 'ERASED' AND COALESCE(c.published_at, c.created_at) < ? AND NOT EXISTS"
                    + " (SELECT 1 FROM review r WHERE r.kind = 'COMMENT' AND r.contribution_id = c.id AND r.open = TRUE)"
                    + " ORDER BY c.id";

    private final EntityManager entities;
    private final Event<ContributionErased> erased;

    /**
     * For the container.
     *
     * @param entities the database
     * @param erased tells the other rooms
     */
    @Inject
    public CommentErasing(EntityManager entities, Event<ContributionErased> erased) {
        this.entities = entities;
        this.erased = erased;
    }

    /**
     * Empties what was said before a moment; a comment that a moderator still has to look at waits.
     *
     * @param target what they reply to
     * @param before only older ones
     * @param now the time
     * @return how many were emptied
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int erase(ContributionRef target, Instant before, Instant now) {
        List<?> rows = entities.createNativeQuery(KEPT_LONG_ENOUGH)
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id())
                .setParameter(3, SqlTime.utc(before))
                .getResultList();
        for (Object row : rows) {
            long id = ((Number) row).longValue();
            empty(id).executeUpdate();
            erased.fire(new ContributionErased(new ContributionRef(ContributionKind.COMMENT, id), now));
        }
        return rows.size();
    }

    private Query empty(long id) {
        return entities.createNativeQuery(
                        "UPDATE comment SET status = 'ERASED', body = '', photos = 0, guest_name = NULL,"
                                + " submission = NULL, version = version + 1 WHERE id = ?")
                .setParameter(1, id);
    }
}
