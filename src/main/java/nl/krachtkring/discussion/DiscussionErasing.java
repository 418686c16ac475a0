package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.comment.CommentErasing;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Ends discussions when their group keeps them no longer: so many months after the last reply. A discussion waits while a
 * moderator still has to look at something in it, or while a guest may be let in or is in. In the discussion where people
 * introduce themselves each reply goes by its own age, since it never ends by itself.
 */
@Singleton
public class DiscussionErasing {

    private static final int BATCH = 50;
    private static final Actor SYSTEM = Actor.system("retention");

    private static final String OVER = " FROM discussion d JOIN community_group g ON g.id = d.group_id"
            + " WHERE g.retention_months IS NOT NULL AND d.status <> 'ERASED'"
            + " AND d.last_activity_at < TIMESTAMPADD(MONTH, -g.retention_months, ?1)"
            + " AND (g.welcome_id IS NULL OR g.welcome_id <> d.public_id)"
            + " AND NOT EXISTS (SELECT 1 FROM review r WHERE r.open = TRUE AND ((r.kind = 'DISCUSSION'"
            + " AND r.contribution_id = d.id) OR (r.kind = 'COMMENT' AND r.contribution_id IN (SELECT c.id FROM comment c"
            + " WHERE c.target_kind = 'DISCUSSION' AND c.target_id = d.id))))"
            + " AND NOT EXISTS (SELECT 1 FROM guest_proposal q WHERE q.discussion_id = d.id AND (q.state IN"
            + " ('DRAFT', 'OPEN', 'TALKING') OR (q.state = 'ADMITTED' AND q.ended_at IS NULL AND q.until_at > ?1)))";

    private final EntityManager entities;
    private final DiscussionRepository repository;
    private final PollRepository polls;
    private final CommentErasing comments;
    private final AuditTrail audit;
    private final Event<ContributionErased> erased;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param repository the discussions
     * @param polls their polls
     * @param comments empties replies
     * @param audit the log
     * @param erased tells the other rooms
     * @param clock the time
     */
    @Inject
    public DiscussionErasing(
            EntityManager entities,
            DiscussionRepository repository,
            PollRepository polls,
            CommentErasing comments,
            AuditTrail audit,
            Event<ContributionErased> erased,
            Clock clock) {
        this.entities = entities;
        this.repository = repository;
        this.polls = polls;
        this.comments = comments;
        this.audit = audit;
        this.erased = erased;
        this.clock = clock;
    }

    /**
     * Which discussions were kept long enough.
     *
     * @return keys, at most fifty
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> over() {
        return keys(entities.createNativeQuery("SELECT d.id" + OVER + " ORDER BY d.id")
                .setParameter(1, SqlTime.utc(clock.instant()))
                .setMaxResults(BATCH));
    }

    /**
     * Ends one, unless somebody said something in it meanwhile. Doing it twice is doing it once.
     *
     * @param id its key
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void erase(long id) {
        Instant now = clock.instant();
        boolean still = !entities.createNativeQuery("SELECT d.id" + OVER + " AND d.id = ?2 FOR UPDATE")
                .setParameter(1, SqlTime.utc(now))
                .setParameter(2, id)
                .getResultList()
                .isEmpty();
        if (!still) {
            return;
        }
        Discussion discussion = repository.get(id);
        comments.erase(discussion.ref(), now, now);
        discussion.erase();
        forgetAbout(id);
        polls.forget(id);
        audit.record(SYSTEM, "discussion.retention", "DISCUSSION", id, null);
        repository.settleGroup(discussion.groupId());
        erased.fire(new ContributionErased(discussion.ref(), now));
    }

    /**
     * The discussions where people introduce themselves, in groups that don't keep everything.
     *
     * @return their keys
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> welcomes() {
        return keys(entities.createNativeQuery("SELECT d.id FROM discussion d JOIN community_group g"
                + " ON g.id = d.group_id AND g.welcome_id = d.public_id WHERE g.retention_months IS NOT NULL"
                + " AND d.status <> 'ERASED' ORDER BY d.id"));
    }

    /**
     * Ends the replies in one of them that were kept long enough.
     *
     * @param id its key
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void eraseReplies(long id) {
        Instant now = clock.instant();
        Object before = entities.createNativeQuery("SELECT TIMESTAMPADD(MONTH, -g.retention_months, ?1)"
                        + " FROM discussion d JOIN community_group g ON g.id = d.group_id WHERE d.id = ?2")
                .setParameter(1, SqlTime.utc(now))
                .setParameter(2, id)
                .getSingleResult();
        if (comments.erase(repository.get(id).ref(), SqlTime.instant(before), now) > 0) {
            audit.record(SYSTEM, "discussion.retention.replies", "DISCUSSION", id, null);
            repository.settleReplies(id);
        }
    }

    private void forgetAbout(long id) {
        entities.createNativeQuery("DELETE FROM discussion_about WHERE discussion_id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static List<Long> keys(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
