package nl.krachtkring.platform.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Sends the mail that has waited longest. */
@Singleton
public class OutboxRound {

    private final EntityManager entities;
    private final Postman postman;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param postman the way out
     * @param clock the time
     */
    @Inject
    public OutboxRound(EntityManager entities, Postman postman, Clock clock) {
        this.entities = entities;
        this.postman = postman;
        this.clock = clock;
    }

    /**
     * Tries one mail and notes how it went.
     *
     * @return whether there was one that is due
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sendOne() {
        List<OutboxMail> due = entities.createQuery(
                        "SELECT o FROM OutboxMail o WHERE o.sentAt IS NULL AND o.deadAt IS NULL AND o.dueAt <= :now"
                                + " ORDER BY o.dueAt, o.id",
                        OutboxMail.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        OutboxMail mail = due.get(0);
        try {
            postman.deliver(mail);
            mail.sent(clock.instant());
        } catch (MessagingException e) {
            mail.failed(e.getClass().getSimpleName() + ": " + e.getMessage(), clock.instant());
        }
        return true;
    }
}
