package nl.krachtkring.editorial;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.privacy.Retention;
import nl.krachtkring.privacy.RetentionRule;

/** A proposal goes a year after it was decided, and one that nobody offered when its writer didn't come back to it for a season. */
@Singleton
public class ProposalRetention implements RetentionRule {

    /** As all drafts. */
    static final Duration WRITTEN = Duration.ofDays(90);

    /** Long enough to look up what was answered. */
    static final Duration DECIDED = Duration.ofDays(365);

    @Override
    public List<Retention> periods() {
        return List.of(
                new Retention("proposal", WRITTEN, "DELETE FROM proposal WHERE state = 'DRAFT' AND changed_at < ?"),
                new Retention(
                        "decided proposal",
                        DECIDED,
                        "DELETE FROM proposal WHERE state IN ('RETURNED', 'PUBLISHED') AND changed_at < ?"
                                + " AND decided_at < ?"));
    }
}
