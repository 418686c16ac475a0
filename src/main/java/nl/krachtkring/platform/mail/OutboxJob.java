package nl.krachtkring.platform.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Empties the outbox, a mail at a time, each in a transaction of its own. */
@Singleton
public class OutboxJob implements Job {

    private static final int AT_MOST = 50;

    private final OutboxRound round;

    /**
     * For the container.
     *
     * @param round one mail at a time
     */
    @Inject
    public OutboxJob(OutboxRound round) {
        this.round = round;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        int sent = 0;
        while (sent < AT_MOST && round.sendOne()) {
            sent++;
        }
    }
}
