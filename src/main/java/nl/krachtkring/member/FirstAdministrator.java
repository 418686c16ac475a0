package nl.krachtkring.member;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.Bundles;
import nl.krachtkring.platform.persistence.DatabaseReady;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;

/**
 * The way in for the first administrator: a link to the address of the setting, as long as there is no administrator. It
 * is mailed and printed in the log once; a start after it expired makes a new one.
 */
@Singleton
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final String PATH = "/beheerder-worden?sleutel=";

    private final EntityManager entities;
    private final Settings settings;
    private final People people;
    private final PublicNames names;
    private final MailTokens tokens;
    private final AccountMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param settings the address
     * @param people finds accounts
     * @param names gives names
     * @param tokens links in mails
     * @param mails the mails
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public FirstAdministrator(
            EntityManager entities,
            Settings settings,
            People people,
            PublicNames names,
            MailTokens tokens,
            AccountMails mails,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.people = people;
        this.names = names;
        this.tokens = tokens;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes the link where it is needed; on one node at a time.
     *
     * @param ready the tables are there
     */
    @Transactional
    public void start(@Observes @Priority(300) DatabaseReady ready) {
        String email = settings.get(Setting.PORTAL_ADMIN_EMAIL);
        if (email.isEmpty()) {
            return;
        }
        if (!Emails.isValid(email)) {
            throw new IllegalStateException("PORTAL_ADMIN_EMAIL: this is not an e-mail address");
        }
        entities.createNativeQuery("SELECT name FROM job_lock WHERE name = 'guess' FOR UPDATE")
                .getResultList();
        if (people.withRole(SiteRole.ADMINISTRATOR).isEmpty() && !tokens.hasOpen(MailPurpose.ADMINISTRATOR)) {
            invite(email);
        }
    }

    private void invite(String email) {
        Person person = people.byEmail(email).orElseGet(() -> {
            Person fresh = new Person(email, Bundles.DUTCH, clock.instant());
            entities.persist(fresh);
            entities.flush();
            return fresh;
        });
        String path = PATH + tokens.issue(person.id(), MailPurpose.ADMINISTRATOR, null);
        mails.send(person.contact(), AccountMail.ADMINISTRATOR, path, "");
        LOG.log(
                Level.INFO,
                "The first administrator begins here, once and within two days: {0}",
                settings.baseUrl() + path);
    }

    /**
     * Whether a link may still be used.
     *
     * @param token from the mail or the log
     * @return whose it is; empty when it is used, too old or wrong
     */
    @Transactional
    public Optional<Person> owner(String token) {
        return tokens.find(token, MailPurpose.ADMINISTRATOR).map(link -> people.get(link.person()));
    }

    /**
     * Makes the owner of the link the first administrator. The role counts as soon as the second step is set up.
     *
     * @param token from the mail or the log
     * @param name the public name
     * @param passwordHash of a password that was checked
     * @return who it is
     * @throws RuleViolation when the link no longer works or the name may not be used
     */
    @Transactional
    public Person become(String token, String name, String passwordHash) {
        MailToken link = tokens.use(token, MailPurpose.ADMINISTRATOR)
                .orElseThrow(() -> new RuleViolation("password", "member.administrator.gone"));
        Person person = people.get(link.person());
        person.changePassword(passwordHash);
        person.confirm(clock.instant());
        names.give(person.id(), name);
        entities.persist(new RoleGrant(person.id(), SiteRole.ADMINISTRATOR, clock.instant()));
        audit.record(
                Actor.system("first-administrator"),
                "member.role-given",
                "person",
                person.id().value(),
                SiteRole.ADMINISTRATOR.name());
        return person;
    }
}
