package nl.krachtkring.method.intake;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.privacy.Retention;
import nl.krachtkring.privacy.RetentionRule;

/**
 * Who brought a file, and what it was called, is forgotten after a year. A file that nobody read in goes after two weeks: it may hold more
 * than what is read.
 */
@Singleton
public class IntakeRetention implements RetentionRule {

    private static final Duration WAITING = Duration.ofDays(14);
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public List<Retention> periods() {
        return List.of(
                new Retention(
                        "intake.file",
                        WAITING,
                        "DELETE f FROM stored_file f JOIN intake i ON f.owner_kind = 'intake' AND f.owner_id = i.id"
                                + " WHERE i.state = 'OPEN' AND i.brought_at < ?"),
                new Retention("intake", WAITING, "DELETE FROM intake WHERE state = 'OPEN' AND brought_at < ?"),
                new Retention(
                        "intake.person",
                        YEAR,
                        "UPDATE intake SET person_id = NULL, title = '-' WHERE person_id IS NOT NULL AND brought_at < ?"));
    }
}
