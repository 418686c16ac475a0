package nl.krachtkring.platform.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.SqlTime;

/** Writes who did what and why, in the transaction of the act: no act without its row, no row without its act. */
@Singleton
public class AuditTrail {

    private static final int REASON_LENGTH = 500;

    private final EntityManager entities;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param pseudonyms keyed pseudonyms of people
     * @param clock the time
     */
    @Inject
    public AuditTrail(EntityManager entities, Pseudonyms pseudonyms, Clock clock) {
        this.entities = entities;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /**
     * Writes one row.
     *
     * @param actor who acts
     * @param action the act, as {@code room.verb}
     * @param subjectKind what kind of thing it is about; null for none
     * @param subjectId the key of that thing; null for none
     * @param reason why; null where the act needs none. Never a text that somebody wrote in a contribution
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String action, String subjectKind, Long subjectId, String reason) {
        entities.createNativeQuery("INSERT INTO audit_entry (at, pseudonym, actor_role, action, subject_kind,"
                        + " subject_id, reason) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, SqlTime.utc(clock.instant()))
                .setParameter(2, actor.person() == null ? null : pseudonyms.of(actor.person()))
                .setParameter(3, actor.label())
                .setParameter(4, action)
                .setParameter(5, subjectKind)
                .setParameter(6, subjectId)
                .setParameter(7, shortened(reason))
                .executeUpdate();
    }

    /**
     * Writes the row of a refusal in a transaction of its own, since that of the act is rolled back.
     *
     * @param actor who was refused
     * @param action what was refused
     * @param reason the key of the reason
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordRefusal(Actor actor, String action, String reason) {
        record(actor, action, null, null, reason);
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= REASON_LENGTH ? reason : reason.substring(0, REASON_LENGTH);
    }
}
