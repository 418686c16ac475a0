package nl.krachtkring.discussion;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.privacy.Retention;
import nl.krachtkring.privacy.RetentionRule;

/** The texts stay as long as their group; who wrote one is forgotten after a year. */
@Singleton
public class StartingTextRetention implements RetentionRule {

    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public List<Retention> periods() {
        return List.of(new Retention(
                "starting_text",
                YEAR,
                "UPDATE starting_text SET person_id = NULL WHERE person_id IS NOT NULL AND written_at < ?"));
    }
}
