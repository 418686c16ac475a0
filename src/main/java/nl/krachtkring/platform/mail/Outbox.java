package nl.krachtkring.platform.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.ids.Tokens;

/** Takes mail in the transaction that caused it; it leaves the machine later, once. */
@Singleton
public class Outbox {

    private final EntityManager entities;
    private final Bundles bundles;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param bundles the templates
     * @param clock the time
     */
    @Inject
    public Outbox(EntityManager entities, Bundles bundles, Clock clock) {
        this.entities = entities;
        this.bundles = bundles;
        this.clock = clock;
    }

    /**
     * Writes a mail that the worker will send.
     *
     * @param mail to whom and what
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(Mail mail) {
        Object[] values = mail.values().toArray();
        String subject = bundles.text(mail.language(), mail.template() + ".subject", values);
        String body = bundles.text(mail.language(), mail.template() + ".body", values);
        entities.persist(new OutboxMail(
                withoutLineBreaks(mail.to()), withoutLineBreaks(subject), body, Tokens.random(128), clock.instant()));
    }

    /** A line break in a header would start another header. */
    private static String withoutLineBreaks(String header) {
        return header.replaceAll("[\\r\\n]+", " ").strip();
    }
}
