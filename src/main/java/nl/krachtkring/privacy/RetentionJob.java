package nl.krachtkring.privacy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.persistence.Job;

/** Ends every period of every room, a few times an hour. */
@Singleton
public class RetentionJob implements Job {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class.getName());

    private final Instance<RetentionRule> rules;
    private final RetentionRound round;

    @Inject
    RetentionJob(@Any Instance<RetentionRule> rules, RetentionRound round) {
        this.rules = rules;
        this.round = round;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        for (RetentionRule rule : rules) {
            rule.periods().forEach(this::end);
        }
    }

    private void end(Retention retention) {
        int rows = round.end(retention);
        if (rows > 0) {
            LOG.log(Level.INFO, "retention {0}: {1} rows", new Object[] {retention.what(), rows});
        }
    }
}
