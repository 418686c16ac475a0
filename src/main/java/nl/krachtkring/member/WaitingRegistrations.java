package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.ids.Tokens;

/** Keeps what people filled in until they confirm their address, and mails the link with which they do. */
@Singleton
public class WaitingRegistrations {

    private static final String OPEN = "SELECT w FROM WaitingRegistration w WHERE w.expiresAt > :now AND w.";

    private final EntityManager entities;
    private final SealedSecrets secrets;
    private final AccountMails mails;
    private final Guesses guesses;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param secrets makes links
     * @param mails the mails
     * @param guesses counts mails
     * @param clock the time
     */
    @Inject
    public WaitingRegistrations(
            EntityManager entities, SealedSecrets secrets, AccountMails mails, Guesses guesses, Clock clock) {
        this.entities = entities;
        this.secrets = secrets;
        this.mails = mails;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** Keeps it beside earlier ones for the same address, and mails its link. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(WaitingRegistration waiting) {
        waiting.opensWith(token(waiting));
        entities.persist(waiting);
        mail(waiting);
    }

    /**
     * Mails the newest link for an address once more, if one waits; whoever asks for a code or a new password before
     * she confirmed is led there by it.
     *
     * @param email the address
     */
    @Transactional
    public void remind(String email) {
        newest(email)
                .filter(waiting -> guesses.take("mail:" + Emails.key(email), Guesses.ANY_NETWORK, Guesses.MAILS))
                .ifPresent(this::mail);
    }

    /** What a link opens, without using it. */
    @Transactional
    Optional<WaitingRegistration> find(String token) {
        return find(token, LockModeType.NONE);
    }

    /** What a link opens, under a lock, so that two clicks are one. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<WaitingRegistration> findAlone(String token) {
        return find(token, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Drops everything that was filled in for an address. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(String email) {
        entities.createQuery("DELETE FROM WaitingRegistration w WHERE w.emailKey = :key")
                .setParameter("key", Emails.key(email))
                .executeUpdate();
    }

    private Optional<WaitingRegistration> find(String token, LockModeType lock) {
        return entities
                .createQuery(OPEN + "linkHash = :hash", WaitingRegistration.class)
                .setParameter("now", clock.instant())
                .setParameter("hash", Tokens.sha256(token == null ? "" : token))
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    private Optional<WaitingRegistration> newest(String email) {
        return entities
                .createQuery(OPEN + "emailKey = :key ORDER BY w.id DESC", WaitingRegistration.class)
                .setParameter("now", clock.instant())
                .setParameter("key", Emails.key(email))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private void mail(WaitingRegistration waiting) {
        String path = "/aanmelden/bevestigen?sleutel=" + token(waiting);
        mails.send(waiting.contact(), AccountMail.CONFIRM, path, called(waiting));
    }

    /** The name and when it was chosen. Mail programs make links of dots in a word, and a stranger may have typed it. */
    private static String called(WaitingRegistration waiting) {
        Instant at = waiting.createdAt();
        String when = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", waiting.language())
                .format(at.atZone(DutchTime.ZONE));
        return waiting.name().replaceAll("\\.(?=\\S)", ". ") + " (" + when + ")";
    }

    private String token(WaitingRegistration waiting) {
        return secrets.hash("registration", waiting.linkSeed());
    }
}
