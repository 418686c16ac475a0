package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Sends the reminders that are due. */
@Singleton
public class MeetingJob implements Job {

    private final MeetingReminders reminders;

    /**
     * For the container.
     *
     * @param reminders one meeting at a time
     */
    @Inject
    public MeetingJob(MeetingReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        reminders.near().forEach(reminders::remind);
    }
}
