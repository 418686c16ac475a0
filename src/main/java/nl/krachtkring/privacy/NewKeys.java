package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.platform.ids.Tokens;
import nl.krachtkring.platform.persistence.SqlTime;

/** Draws the key of a person who has none. */
@Singleton
class NewKeys {

    private static final int BYTES = 32;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    NewKeys(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * In a transaction of its own: the row of a refusal has one too, and would otherwise wait for the key that the refused
     * act still holds. Whoever comes second keeps the key of the first.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void draw(String subject) {
        entities.createNativeQuery("INSERT IGNORE INTO subject_key (subject, secret, created_at) VALUES (?, ?, ?)")
                .setParameter(1, subject)
                .setParameter(2, Tokens.bytes(BYTES))
                .setParameter(3, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }
}
