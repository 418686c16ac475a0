package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.krachtkring.platform.ids.Tokens;

/** Writes, mails and accepts codes to sign in with; only their hashes are kept. */
@Singleton
public class MailedCodes {

    private static final int BITS = 256;
    private static final int CODES = 1_000_000;
    private static final String OPEN =
            "SELECT c FROM MailedCode c WHERE c.usedAt IS NULL AND c.expiresAt > :now AND c.";

    private final EntityManager entities;
    private final People people;
    private final WaitingRegistrations waiting;
    private final AccountMails mails;
    private final SealedSecrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * For the container.
     *
     * @param entities the database
     * @param people finds accounts
     * @param waiting reminds who has not confirmed yet
     * @param mails the mails
     * @param secrets keyed hashes
     * @param clock the time
     */
    @Inject
    public MailedCodes(
            EntityManager entities,
            People people,
            WaitingRegistrations waiting,
            AccountMails mails,
            SealedSecrets secrets,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.waiting = waiting;
        this.mails = mails;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Writes a code, and mails it where there is an account.
     *
     * @param email the address, with an account or not
     * @param asked by whom
     */
    @Transactional
    public void issue(String email, AskedCode asked) {
        Optional<Person> found = people.byEmail(email);
        Person person = found.filter(Person::isActive).orElse(null);
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        String link = Tokens.random(BITS);
        entities.persist(new MailedCode(person, asked, hash(asked.handle(), code), link, clock.instant()));
        if (person != null) {
            mails.send(person.contact(), AccountMail.CODE, "/inloggen/link?sleutel=" + link, code);
        } else if (found.filter(other -> other.state() != PersonState.UNCONFIRMED)
                .isEmpty()) {
            waiting.remind(email);
        }
    }

    /** By what guesses at the account of a code are counted, and whose it is. */
    @Transactional
    Optional<MailedCode> find(String handle) {
        return open("handleHash", handle, LockModeType.NONE);
    }

    /** Counts a try under a lock and uses the code up when it fits. */
    @Transactional
    Optional<MailedCode> use(String handle, String typed) {
        Optional<MailedCode> fitting = open("handleHash", handle, LockModeType.PESSIMISTIC_WRITE)
                .filter(code -> code.fits(hash(handle, typed)));
        fitting.ifPresent(code -> code.use(clock.instant()));
        return fitting;
    }

    /** Whose link it is, without using it. */
    @Transactional
    Optional<MailedCode> waiting(String link) {
        return open("linkHash", link, LockModeType.NONE);
    }

    /** Uses the code up by its link, under a lock, so that two clicks are one. */
    @Transactional
    Optional<MailedCode> follow(String link) {
        Optional<MailedCode> found = open("linkHash", link, LockModeType.PESSIMISTIC_WRITE);
        found.ifPresent(code -> code.use(clock.instant()));
        return found;
    }

    private Optional<MailedCode> open(String column, String secret, LockModeType lock) {
        return entities
                .createQuery(OPEN + column + " = :hash", MailedCode.class)
                .setParameter("now", clock.instant())
                .setParameter("hash", Tokens.sha256(secret == null ? "" : secret))
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    private String hash(String handle, String code) {
        return secrets.hash("mailed-code", handle + ":" + code);
    }
}
