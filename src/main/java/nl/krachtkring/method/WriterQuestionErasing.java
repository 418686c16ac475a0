package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.comment.CommentErasing;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Ends talk with writers a year after the last thing that was said in it, whatever became of the question. It waits while a moderator
 * still has to look at something in it.
 */
@Singleton
class WriterQuestionErasing {

    /** As long as most groups keep a discussion; the page of a talk says it. */
    static final Duration KEPT = Duration.ofDays(365);

    private static final int BATCH = 50;
    private static final Actor SYSTEM = Actor.system("retention");

    private static final String OVER = "SELECT q.id FROM experience_question q WHERE q.status <> 'ERASED'"
            + " AND q.last_activity_at < ?1 AND NOT EXISTS (SELECT 1 FROM review r WHERE r.open = TRUE"
            + " AND ((r.kind = 'QUESTION' AND r.contribution_id = q.id) OR (r.kind = 'COMMENT' AND r.contribution_id IN"
            + " (SELECT c.id FROM comment c WHERE c.target_kind = 'QUESTION' AND c.target_id = q.id))))";

    private final EntityManager entities;
    private final WriterQuestionRepository questions;
    private final CommentErasing comments;
    private final AuditTrail audit;
    private final Event<ContributionErased> erased;
    private final Clock clock;

    @Inject
    WriterQuestionErasing(
            EntityManager entities,
            WriterQuestionRepository questions,
            CommentErasing comments,
            AuditTrail audit,
            Event<ContributionErased> erased,
            Clock clock) {
        this.entities = entities;
        this.questions = questions;
        this.comments = comments;
        this.audit = audit;
        this.erased = erased;
        this.clock = clock;
    }

    /** Which were kept long enough, at most fifty. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> over() {
        List<?> rows = entities.createNativeQuery(OVER + " ORDER BY q.id")
                .setParameter(1, before())
                .setMaxResults(BATCH)
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /** Ends one, unless somebody said something in it meanwhile. Doing it twice is doing it once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void erase(long id) {
        boolean still = !entities.createNativeQuery(OVER + " AND q.id = ?2 FOR UPDATE")
                .setParameter(1, before())
                .setParameter(2, id)
                .getResultList()
                .isEmpty();
        if (!still) {
            return;
        }
        Instant now = clock.instant();
        WriterQuestion question = questions.find(id).orElseThrow(NotFound::new);
        comments.erase(question.ref(), now, now);
        question.erase();
        audit.record(SYSTEM, "question.retention", "QUESTION", id, null);
        erased.fire(new ContributionErased(question.ref(), now));
    }

    private Object before() {
        return SqlTime.utc(clock.instant().minus(KEPT));
    }
}
