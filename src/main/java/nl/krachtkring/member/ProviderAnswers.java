package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.persistence.SqlTime;

/** Lets the answer to a sign-in elsewhere count once, on all nodes. */
@Singleton
public class ProviderAnswers {

    private final EntityManager entities;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param clock the time
     */
    @Inject
    public ProviderAnswers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Uses a state up.
     *
     * @param state of a sign-in that is still in time
     * @return false when it was answered before
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean take(String state) {
        return entities.createNativeQuery("INSERT IGNORE INTO provider_answer (state_hash, expires_at) VALUES (?, ?)")
                        .setParameter(1, Tokens.sha256(state))
                        .setParameter(2, SqlTime.utc(clock.instant().plus(ProviderJourney.VALID)))
                        .executeUpdate()
                == 1;
    }
}
