package nl.krachtkring.platform.audit;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Seals every ledger once a second. */
@Singleton
public class SealJob implements Job {

    private final Sealing sealing;
    private final Instance<SealedLedger> ledgers;

    /**
     * For the container.
     *
     * @param sealing what chains the rows
     * @param ledgers the ledgers of all rooms
     */
    @Inject
    public SealJob(Sealing sealing, @Any Instance<SealedLedger> ledgers) {
        this.sealing = sealing;
        this.ledgers = ledgers;
    }

    @Override
    public String name() {
        return "seal";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        ledgers.forEach(sealing::seal);
    }
}
