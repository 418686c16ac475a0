package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Puts away silences and suspensions that are over; who reads sooner finds them over too. */
@Singleton
public class MeasureJob implements Job {

    private final Measures measures;

    /**
     * For the container.
     *
     * @param measures ends what is over
     */
    @Inject
    public MeasureJob(Measures measures) {
        this.measures = measures;
    }

    @Override
    public String name() {
        return "measure";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        measures.endDue();
    }
}
