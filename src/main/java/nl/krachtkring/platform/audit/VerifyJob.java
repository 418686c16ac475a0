package nl.krachtkring.platform.audit;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.persistence.Job;

/**
 * Walks along every ledger at the start and once a day, and writes its last seal in the server's log: kept there, it proves
 * later that nothing was cut off.
 */
@Singleton
public class VerifyJob implements Job {

    private static final Logger LOG = Logger.getLogger(VerifyJob.class.getName());

    private final EntityManager entities;
    private final Instance<SealedLedger> ledgers;

    /**
     * For the container.
     *
     * @param entities the database
     * @param ledgers the ledgers of all rooms
     */
    @Inject
    public VerifyJob(EntityManager entities, @Any Instance<SealedLedger> ledgers) {
        this.entities = entities;
        this.ledgers = ledgers;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public void run() {
        ledgers.forEach(ledger -> {
            LedgerState state = state(ledger);
            LOG.log(state.whole() ? Level.INFO : Level.SEVERE, "ledger {0}", state);
        });
    }

    /**
     * Walks along one ledger.
     *
     * @param ledger which
     * @return what was found
     */
    @Transactional
    public LedgerState state(SealedLedger ledger) {
        try {
            return new LedgerCheck(entities.unwrap(Connection.class), ledger).walk();
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger " + ledger.table() + " can't be read", e);
        }
    }
}
