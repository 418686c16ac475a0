package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.mail.Mail;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.settings.Settings;

/** The mail of the portal, for administrators: a test to one's own address, and what was given up. Shows no body. */
@Singleton
public class PostRoom {

    private static final String DEAD = " FROM outbox_mail WHERE dead_at IS NOT NULL AND (? = '' OR recipient LIKE ?)";

    private final EntityManager entities;
    private final Outbox outbox;
    private final People people;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param outbox where mail waits
     * @param people finds the own address
     * @param settings the name of the site
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public PostRoom(
            EntityManager entities, Outbox outbox, People people, Settings settings, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.people = people;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends a mail to the actor's own address.
     *
     * @param actor an administrator
     */
    @Transactional
    public void sendTest(Actor actor) {
        Access.require(AdminPolicy.mayAdminister(actor));
        Contact to = people.contact(actor.person()).orElseThrow(NotFound::new);
        List<String> values = List.of(settings.baseUrl(), settings.getName());
        outbox.queue(new Mail(to.email(), "site.mail.test", to.language(), values, to.discreetMail()));
        audit.record(actor, "site.test-mail", null, null, null);
    }

    /**
     * How many mails were given up.
     *
     * @param actor an administrator
     * @param recipient a part of the address; empty for all
     * @return the number
     */
    @Transactional
    public int countDead(Actor actor, String recipient) {
        Access.require(AdminPolicy.mayAdminister(actor));
        return ((Number) named("SELECT COUNT(*)" + DEAD, recipient).getSingleResult()).intValue();
    }

    /**
     * A page of the mails that were given up.
     *
     * @param actor an administrator
     * @param recipient a part of the address; empty for all
     * @param first how many to pass over
     * @param most how many at most
     * @return newest first
     */
    @Transactional
    public List<DeadLetter> dead(Actor actor, String recipient, int first, int most) {
        Access.require(AdminPolicy.mayAdminister(actor));
        List<?> rows = named(
                        "SELECT id, dead_at, recipient, subject, COALESCE(last_error, '')" + DEAD + " ORDER BY id DESC",
                        recipient)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> letter((Object[]) row)).toList();
    }

    /**
     * Tries a mail that was given up anew, from the first try on; doing it twice is doing it once.
     *
     * @param actor an administrator
     * @param id its key
     */
    @Transactional
    public void tryAgain(Actor actor, long id) {
        Access.require(AdminPolicy.mayAdminister(actor));
        int changed = entities.createNativeQuery("UPDATE outbox_mail SET dead_at = NULL, attempts = 0, due_at = ?"
                        + " WHERE id = ? AND dead_at IS NOT NULL AND sent_at IS NULL")
                .setParameter(1, SqlTime.utc(clock.instant()))
                .setParameter(2, id)
                .executeUpdate();
        if (changed > 0) {
            audit.record(actor, "site.mail-again", "mail", id, null);
        }
    }

    private Query named(String question, String recipient) {
        String part = recipient == null ? "" : recipient.strip();
        return entities.createNativeQuery(question)
                .setParameter(1, part)
                .setParameter(2, "%" + part.replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    private static DeadLetter letter(Object[] row) {
        return new DeadLetter(
                ((Number) row[0]).longValue(), SqlTime.instant(row[1]), (String) row[2], (String) row[3], (String)
                        row[4]);
    }
}
