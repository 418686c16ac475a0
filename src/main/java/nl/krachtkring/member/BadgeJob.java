package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.krachtkring.platform.persistence.Job;

/** Sends the reminders that are due; what goes wrong with one doesn't hold up the others. */
@Singleton
public class BadgeJob implements Job {

    private static final Logger LOG = Logger.getLogger(BadgeJob.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final BadgeReminders reminders;

    /**
     * For the container.
     *
     * @param reminders finds and writes them
     */
    @Inject
    public BadgeJob(BadgeReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "badge";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        for (Long badge : reminders.due()) {
            try {
                reminders.remind(badge);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "a reminder of a badge could not be written; tried again later", e);
            }
        }
    }
}
