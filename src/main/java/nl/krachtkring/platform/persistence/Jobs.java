package nl.krachtkring.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts every {@link Job} of every room and keeps it going, whatever goes wrong in one run. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final long FIRST_WAIT_MILLIS = 1_000;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    JobLock lock;

    /** Plans all jobs; called once, when the database is ready. */
    public void start() {
        for (Job job : jobs) {
            ScheduledFuture<?> planned = scheduler.scheduleWithFixedDelay(
                    () -> runGuarded(job), FIRST_WAIT_MILLIS, job.pause().toMillis(), TimeUnit.MILLISECONDS);
            LOG.log(Level.FINE, "job {0} planned: {1}", new Object[] {job.name(), planned});
        }
    }

    private void runGuarded(Job job) {
        try {
            lock.runAlone(job);
        } catch (RuntimeException e) {
            // The next run tries again; a job that throws would otherwise never be planned again.
            LOG.log(Level.WARNING, "job " + job.name() + " failed; it runs again", e);
        }
    }
}
