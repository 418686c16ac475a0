package nl.krachtkring.discussion.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.persistence.DatabaseReady;

/** Keeps the round of {@link LiveRound} going on every node; unlike a job it belongs to each of them. */
@ApplicationScoped
public class LiveClock {

    private static final Logger LOG = Logger.getLogger(LiveClock.class.getName());

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    LiveRound round;

    void begin(@Observes DatabaseReady ready) {
        ScheduledFuture<?> planned = scheduler.scheduleWithFixedDelay(this::runGuarded, 1, 1, TimeUnit.SECONDS);
        LOG.log(Level.FINE, "open pages are told: {0}", planned);
    }

    private void runGuarded() {
        try {
            round.run();
        } catch (RuntimeException e) {
            // The next second tries again; what throws would otherwise never be planned again.
            LOG.log(Level.WARNING, "open pages could not be told; tried again", e);
        }
    }
}
