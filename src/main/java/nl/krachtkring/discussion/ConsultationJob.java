package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Ends rounds whose last day is over, each in a transaction of its own. */
@Singleton
public class ConsultationJob implements Job {

    private final Consultations consultations;

    /**
     * For the container.
     *
     * @param consultations one at a time
     */
    @Inject
    public ConsultationJob(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public String name() {
        return "consultation";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        consultations.due().forEach(consultations::endDue);
    }
}
