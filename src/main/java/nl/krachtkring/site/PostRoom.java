package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.member.Contact;
import nl.krachtkring.member.People;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.mail.Outbox;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.settings.Settings;

/** The mail of the portal, for administrators: a test to one's own address, and what was given up. Shows no body. */
@Singleton
public class PostRoom {

    private static final String DEAD = "SELECT message_id, dead_at, recipient, subject, COALESCE(last_error, '')"
            + " FROM outbox_mail WHERE dead_at IS NOT NULL AND (? = '' OR recipient LIKE ?)"
            + " AND (? = '' OR id < (SELECT l.id FROM outbox_mail l WHERE l.message_id = ?)) ORDER BY id DESC";

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
        outbox.queue(to.mail("site.mail.test", values));
        audit.record(actor, "site.test-mail", null, null, null);
    }

    /**
     * A page of the mails that were given up. It goes on by key, so that one that goes meanwhile moves no other one.
     *
     * @param actor an administrator
     * @param recipient a part of the address; empty for all
     * @param after the key of the last mail of the page before; empty for the first page
     * @param most how many at most
     * @return newest first
     */
    @Transactional
    public DeadLetters dead(Actor actor, String recipient, String after, int most) {
        Access.require(AdminPolicy.mayAdminister(actor));
        String part = recipient == null ? "" : recipient.strip();
        List<?> rows = entities.createNativeQuery(DEAD)
                .setParameter(1, part)
                .setParameter(2, "%" + part.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .setParameter(3, after)
                .setParameter(4, after)
                .setMaxResults(most + 1)
                .getResultList();
        List<DeadLetter> letters =
                rows.stream().limit(most).map(row -> letter((Object[]) row)).toList();
        return new DeadLetters(
                letters, rows.size() > most ? letters.get(most - 1).key() : "");
    }

    /**
     * Tries a mail that was given up anew, from the first try on; doing it twice is doing it once.
     *
     * @param actor an administrator
     * @param key its message id
     */
    @Transactional
    public void tryAgain(Actor actor, String key) {
        Access.require(AdminPolicy.mayAdminister(actor));
        int changed = entities.createNativeQuery("UPDATE outbox_mail SET dead_at = NULL, attempts = 0, due_at = ?"
                        + " WHERE message_id = ? AND dead_at IS NOT NULL AND sent_at IS NULL")
                .setParameter(1, SqlTime.utc(clock.instant()))
                .setParameter(2, key)
                .executeUpdate();
        if (changed > 0) {
            audit.record(actor, "site.mail-again", "mail", null, null);
        }
    }

    private static DeadLetter letter(Object[] row) {
        return new DeadLetter(
                (String) row[0], SqlTime.instant(row[1]), (String) row[2], (String) row[3], (String) row[4]);
    }
}
