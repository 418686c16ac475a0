package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.member.EmailChangeView.Step;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/** Changes the address of an account once both mailboxes said yes, under a lock, so that two at once make one change. */
@Singleton
public class EmailChanges {

    private static final int BITS = 256;
    private static final String PAGE = "/e-mailadres?sleutel=";
    private static final String OWN_PAGE = "/mijn/veiligheid";

    private final EntityManager entities;
    private final People people;
    private final MailTokens tokens;
    private final AccountMails mails;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param people finds accounts
     * @param tokens links to the old address
     * @param mails the mails
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public EmailChanges(
            EntityManager entities,
            People people,
            MailTokens tokens,
            AccountMails mails,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.tokens = tokens;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks both mailboxes. An address that has an account gets a mail that says so; the answer is the same.
     *
     * @param actor whose account
     * @param email the new address, checked
     */
    @Transactional
    public void begin(Actor actor, String email) {
        Person person = people.get(actor.person());
        end(person.id());
        String oldToken = Tokens.random(BITS);
        String newToken = Tokens.random(BITS);
        entities.persist(new EmailChange(person.id(), email, oldToken, newToken, clock.instant()));
        mails.send(person.contact(), AccountMail.ADDRESS_OLD, PAGE + oldToken, email.strip());
        Contact fresh = person.contact().at(email.strip());
        if (people.byEmail(email).isPresent()) {
            mails.send(fresh, AccountMail.EXISTS, "/inloggen", "");
        } else {
            mails.send(fresh, AccountMail.ADDRESS_NEW, PAGE + newToken, "");
        }
        audit.record(actor, "member.address-asked", null, null, null);
    }

    /**
     * What the page of a link says. Writes nothing.
     *
     * @param actor who looks, signed in or not
     * @param token from the mail
     * @return the step, with a clear word for each link that can't be used
     */
    @Transactional
    public EmailChangeView view(Actor actor, String token) {
        Optional<EmailChange> found = find(token, LockModeType.NONE);
        Step step = found.map(change -> step(actor, change, token)).orElse(Step.UNKNOWN);
        String email = step == Step.FOREIGN || step == Step.UNKNOWN
                ? null
                : found.orElseThrow().email();
        return new EmailChangeView(step, email);
    }

    /**
     * One mailbox says yes; with the second the address changes. A link that can't be used changes nothing.
     *
     * @param actor who confirms, signed in or not
     * @param token from the mail
     */
    @Transactional
    public void confirm(Actor actor, String token) {
        find(token, LockModeType.PESSIMISTIC_WRITE)
                .filter(change -> isAsked(step(actor, change, token)))
                .ifPresent(change -> {
                    change.confirm(token, clock.instant());
                    if (change.isConfirmedByBoth()) {
                        apply(change);
                    }
                });
    }

    /**
     * The old mailbox says no.
     *
     * @param actor who answers, signed in or not
     * @param token from the mail to the old address
     */
    @Transactional
    public void stop(Actor actor, String token) {
        find(token, LockModeType.PESSIMISTIC_WRITE)
                .filter(change -> change.isOld(token) && change.isWaiting(clock.instant()))
                .filter(change -> step(actor, change, token) != Step.FOREIGN)
                .ifPresent(change -> change.end(EmailChange.Outcome.STOPPED));
    }

    private void apply(EmailChange change) {
        if (people.byEmailAlone(change.email()).isPresent()) {
            change.end(EmailChange.Outcome.TAKEN);
            return;
        }
        Person person = people.get(change.person());
        Contact before = person.contact();
        person.changeEmail(change.email(), clock.instant());
        tokens.end(person.id(), MailPurpose.RESET);
        change.end(EmailChange.Outcome.DONE);
        mails.send(before, AccountMail.ADDRESS_DONE, OWN_PAGE, change.email());
        mails.send(person.contact(), AccountMail.ADDRESS_DONE, OWN_PAGE, change.email());
        audit.record(
                Actor.system("address-change"),
                "member.address-changed",
                "person",
                person.id().value(),
                null);
    }

    private Step step(Actor actor, EmailChange change, String token) {
        if (!actor.isAnonymous() && !change.person().equals(actor.person())) {
            return Step.FOREIGN;
        }
        if (change.outcome() != EmailChange.Outcome.WAITING) {
            return Step.valueOf(change.outcome().name());
        }
        if (!change.isWaiting(clock.instant())) {
            return Step.EXPIRED;
        }
        if (change.isConfirmedBy(token)) {
            return Step.HALF;
        }
        return change.isOld(token) ? Step.ASKED_OLD : Step.ASKED_NEW;
    }

    private static boolean isAsked(Step step) {
        return step == Step.ASKED_OLD || step == Step.ASKED_NEW;
    }

    /** A newer change takes the place of every earlier one. */
    private void end(PersonId person) {
        entities.createQuery("UPDATE EmailChange c SET c.outcome = :replaced WHERE c.personId = :person"
                        + " AND c.outcome = :waiting")
                .setParameter("replaced", EmailChange.Outcome.REPLACED)
                .setParameter("person", person.value())
                .setParameter("waiting", EmailChange.Outcome.WAITING)
                .executeUpdate();
    }

    private Optional<EmailChange> find(String token, LockModeType lock) {
        return entities
                .createQuery(
                        "SELECT c FROM EmailChange c WHERE c.oldHash = :hash OR c.newHash = :hash", EmailChange.class)
                .setParameter("hash", Tokens.sha256(token == null ? "" : token))
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }
}
