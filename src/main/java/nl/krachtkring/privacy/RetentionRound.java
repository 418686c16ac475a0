package nl.krachtkring.privacy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import nl.krachtkring.platform.persistence.SqlTime;

/** Ends one period, in a transaction of its own. */
@Singleton
public class RetentionRound {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    RetentionRound(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Removes what was kept long enough.
     *
     * @param retention what and how long
     * @return how many rows
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int end(Retention retention) {
        Timestamp tooOld = SqlTime.utc(clock.instant().minus(retention.kept()));
        Query query = entities.createNativeQuery(retention.statement());
        long places = retention.statement().chars().filter(c -> c == '?').count();
        for (int place = 1; place <= places; place++) {
            query.setParameter(place, tooOld);
        }
        return query.executeUpdate();
    }
}
