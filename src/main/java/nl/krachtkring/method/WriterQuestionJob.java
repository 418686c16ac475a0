package nl.krachtkring.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.krachtkring.platform.persistence.Job;

/** Ends talk with writers that was kept long enough, each in a transaction of its own. */
@Singleton
public class WriterQuestionJob implements Job {

    private final WriterQuestionErasing erasing;

    @Inject
    WriterQuestionJob(WriterQuestionErasing erasing) {
        this.erasing = erasing;
    }

    @Override
    public String name() {
        return "question";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        erasing.over().forEach(erasing::erase);
    }
}
