package nl.krachtkring.platform.persistence;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Holds the row of a job while it runs, so that a second node passes it over instead of waiting. */
@Singleton
public class JobLock {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public JobLock(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Runs the job if no other node is running it.
     *
     * @param job the job; its own transactions are separate from the one that holds the lock
     */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void runAlone(Job job) {
        boolean free = !entities.createNativeQuery("SELECT name FROM job_lock WHERE name = ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, job.name())
                .getResultList()
                .isEmpty();
        if (free) {
            job.run();
            note(job);
        }
    }

    /** When it last ran, for administrators; jobs that run every second say so every ten. */
    private void note(Job job) {
        entities.createNativeQuery("UPDATE job_lock SET ran_at = UTC_TIMESTAMP(6) WHERE name = ?"
                        + " AND (ran_at IS NULL OR ran_at < UTC_TIMESTAMP(6) - INTERVAL 10 SECOND)")
                .setParameter(1, job.name())
                .executeUpdate();
    }
}
