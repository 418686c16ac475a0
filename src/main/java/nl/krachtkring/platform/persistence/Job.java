package nl.krachtkring.platform.persistence;

import java.time.Duration;

/** Work that runs again and again, on one node at a time. May be run twice: it must not mind. */
public interface Job {

    /**
     * The name of its row in {@code job_lock}.
     *
     * @return a name that a migration put there
     */
    String name();

    /**
     * How long to wait between the end of one run and the start of the next.
     *
     * @return at least 100 milliseconds
     */
    Duration pause();

    /** Does what is due now, in transactions of its own. */
    void run();
}
