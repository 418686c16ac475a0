package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Ends what groups keep no longer, each discussion in a transaction of its own. */
@Singleton
public class DiscussionRetentionJob implements Job {

    private final DiscussionErasing erasing;

    /**
     * For the container.
     *
     * @param erasing one discussion at a time
     */
    @Inject
    public DiscussionRetentionJob(DiscussionErasing erasing) {
        this.erasing = erasing;
    }

    @Override
    public String name() {
        return "discussion";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        erasing.over().forEach(erasing::erase);
        erasing.welcomes().forEach(erasing::eraseReplies);
    }
}
