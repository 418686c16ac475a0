package nl.krachtkring.method.intake;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Reads in what editors put up. */
@Singleton
public class IntakeJob implements Job {

    private final IntakeProgress progress;
    private final IntakeApplying applying;

    @Inject
    IntakeJob(IntakeProgress progress, IntakeApplying applying) {
        this.progress = progress;
        this.applying = applying;
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        progress.waiting().ifPresent(this::read);
    }

    private void read(long id) {
        try {
            applying.apply(id);
        } catch (RuntimeException e) {
            progress.failed(id, e);
        }
    }
}
