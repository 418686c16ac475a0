package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Counts polls when their last day has gone. */
@Singleton
public class PollJob implements Job {

    private final Polls polls;

    /**
     * For the container.
     *
     * @param polls one at a time
     */
    @Inject
    public PollJob(Polls polls) {
        this.polls = polls;
    }

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        polls.due().forEach(polls::count);
    }
}
