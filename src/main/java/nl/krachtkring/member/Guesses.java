package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Counts guesses of the last hour, so that at most so many reach the check. A guess is written before it is checked and
 * in a transaction of its own: many at once don't slip through together.
 */
@Singleton
public class Guesses {

    /** Guesses an hour on one account. */
    static final int PER_ACCOUNT = 20;
    /** Guesses an hour from one network. */
    static final int PER_NETWORK = 100;
    /** Mails an hour that strangers can have sent to one address. */
    static final int MAILS = 5;

    private static final Duration KEPT = Duration.ofHours(1);
    /** For what isn't counted by network. */
    public static final String ANY_NETWORK = "-";

    private final EntityManager entities;
    private final SealedSecrets secrets;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param secrets keyed hashes
     * @param clock the time
     */
    @Inject
    public Guesses(EntityManager entities, SealedSecrets secrets, Clock clock) {
        this.entities = entities;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Takes one of the guesses that are left.
     *
     * @param subject what is guessed at or counted, such as {@code password:<email key>}; kept as a keyed hash
     * @param network from where; {@link #ANY_NETWORK} where that doesn't count
     * @param most how many an hour
     * @return whether one was left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String subject, String network, int most) {
        Timestamp now = SqlTime.utc(clock.instant());
        Timestamp from = SqlTime.utc(clock.instant().minus(KEPT));
        String key = secrets.hash("guess", subject);
        entities.createNativeQuery("SELECT name FROM job_lock WHERE name = 'guess' FOR UPDATE")
                .getResultList();
        update("DELETE FROM sign_in_guess WHERE at < ? LIMIT 500", List.of(from));
        boolean left = count("account_key = ?", key, from) < most
                && (ANY_NETWORK.equals(network) || count("network = ?", network, from) < PER_NETWORK);
        if (left) {
            update("INSERT INTO sign_in_guess (account_key, network, at) VALUES (?, ?, ?)", List.of(key, network, now));
        }
        return left;
    }

    /**
     * Gives back the guesses at something that was guessed right by its owner.
     *
     * @param subject as in {@link #take}
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(String subject) {
        update("DELETE FROM sign_in_guess WHERE account_key = ?", List.of(secrets.hash("guess", subject)));
    }

    private long count(String condition, String value, Timestamp from) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM sign_in_guess WHERE at >= ? AND " + condition)
                        .setParameter(1, from)
                        .setParameter(2, value)
                        .getSingleResult())
                .longValue();
    }

    private void update(String statement, List<Object> values) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        query.executeUpdate();
    }
}
