package nl.krachtkring.privacy;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** A draft goes when its writer didn't come back to it for a season; its room is a cellar and knows nothing of periods. */
@Singleton
public class DraftRetention implements RetentionRule {

    /** Long enough for who comes back after a holiday or an illness; the page with drafts names it. */
    static final Duration KEPT = Duration.ofDays(90);

    @Override
    public List<Retention> periods() {
        return List.of(
                new Retention(
                        "draft photo",
                        KEPT,
                        "DELETE FROM stored_file WHERE owner_kind = 'DRAFT' AND owner_id IN"
                                + " (SELECT id FROM draft WHERE saved_at < ?)"),
                new Retention("draft", KEPT, "DELETE FROM draft WHERE saved_at < ?"));
    }
}
