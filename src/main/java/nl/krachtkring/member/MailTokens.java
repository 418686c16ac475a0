package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.Tokens;

/** Issues and accepts the links in mails; only their hashes are kept. */
@Singleton
public class MailTokens {

    private static final int BITS = 256;

    private static final String OPEN = "SELECT t FROM MailToken t WHERE t.tokenHash = :hash AND t.purpose = :purpose"
            + " AND t.usedAt IS NULL AND t.expiresAt > :now";

    private static final String END = "UPDATE MailToken t SET t.usedAt = :now WHERE t.personId = :person"
            + " AND t.purpose = :purpose AND t.usedAt IS NULL";

    private final EntityManager entities;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param clock the time
     */
    @Inject
    public MailTokens(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A new link takes the place of every earlier one for the same purpose. */
    @Transactional(Transactional.TxType.MANDATORY)
    String issue(PersonId person, MailPurpose purpose, String returnTo) {
        end(person, purpose);
        String token = Tokens.random(BITS);
        entities.persist(new MailToken(person, purpose, token, returnTo, clock.instant()));
        return token;
    }

    /** The link as it stands, without using it. */
    @Transactional
    Optional<MailToken> find(String token, MailPurpose purpose) {
        return entities
                .createQuery(OPEN, MailToken.class)
                .setParameter("hash", Tokens.sha256(token == null ? "" : token))
                .setParameter("purpose", purpose)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Uses the link up, under a lock, so that two clicks are one. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<MailToken> use(String token, MailPurpose purpose) {
        Optional<MailToken> found = entities
                .createQuery(OPEN, MailToken.class)
                .setParameter("hash", Tokens.sha256(token == null ? "" : token))
                .setParameter("purpose", purpose)
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
        found.ifPresent(link -> link.use(clock.instant()));
        return found;
    }

    boolean hasOpen(MailPurpose purpose) {
        return entities.createQuery(
                                "SELECT COUNT(t) FROM MailToken t WHERE t.purpose = :purpose AND t.usedAt IS NULL"
                                        + " AND t.expiresAt > :now",
                                Long.class)
                        .setParameter("purpose", purpose)
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }

    /** Ends the open links of a person for a purpose. */
    void end(PersonId person, MailPurpose purpose) {
        entities.createQuery(END)
                .setParameter("now", clock.instant())
                .setParameter("person", person.value())
                .setParameter("purpose", purpose)
                .executeUpdate();
    }
}
