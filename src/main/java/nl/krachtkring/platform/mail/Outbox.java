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

    private static final String TWIN = ".discreet";
    /** What leaves where a template has no twin of its own: a link, and a subject that could be anybody's. */
    private static final String DISCREET = "platform.mail" + TWIN;

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
        String template = template(mail);
        String subject = bundles.text(mail.language(), template + ".subject", values);
        String body = bundles.text(mail.language(), template + ".body", values);
        OutboxMail row = new OutboxMail(
                withoutLineBreaks(mail.to()), withoutLineBreaks(subject), body, Tokens.random(128), clock.instant());
        if (mail.discreet()) {
            row.hideSender();
        }
        entities.persist(row);
    }

    private String template(Mail mail) {
        if (!mail.discreet()) {
            return mail.template();
        }
        String own = mail.template() + TWIN;
        return bundles.all(mail.language()).containsKey(own + ".subject") ? own : DISCREET;
    }

    /** A line break in a header would start another header. */
    private static String withoutLineBreaks(String header) {
        return header.replaceAll("[\\r\\n]+", " ").strip();
    }
}
