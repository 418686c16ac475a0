package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Closes votes about guests when their time is over. */
@Singleton
public class DoorJob implements Job {

    private final DoorClosing closing;

    /**
     * For the container.
     *
     * @param closing lets votes follow the clock
     */
    @Inject
    public DoorJob(DoorClosing closing) {
        this.closing = closing;
    }

    @Override
    public String name() {
        return "door";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        closing.live().forEach(closing::settleOne);
    }
}
