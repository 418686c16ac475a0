package nl.krachtkring.moderation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.privacy.Retention;
import nl.krachtkring.privacy.RetentionRule;

/** How long addresses of people without an account, and what somebody reported, are kept after the decision. */
@Singleton
public class ModerationRetention implements RetentionRule {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration TWO_YEARS = Duration.ofDays(730);

    @Override
    public List<Retention> periods() {
        return List.of(
                new Retention(
                        "private_link.email",
                        MONTH,
                        "UPDATE private_link l SET l.email = NULL WHERE l.email IS NOT NULL"
                                + " AND (SELECT MAX(COALESCE(r.decided_at, '9999-12-31')) FROM review r"
                                + " WHERE r.kind = l.kind AND r.contribution_id = l.contribution_id) < ?"),
                new Retention(
                        "report.email",
                        MONTH,
                        "UPDATE report SET email = NULL WHERE email IS NOT NULL AND handled_at < ?"),
                new Retention("seal_opening", YEAR.multipliedBy(2), "DELETE FROM seal_opening WHERE ends_at < ?"),
                new Retention(
                        "report",
                        YEAR,
                        "UPDATE report SET person_id = NULL, body = NULL"
                                + " WHERE (person_id IS NOT NULL OR body IS NOT NULL) AND handled_at < ?"),
                new Retention("case_look", TWO_YEARS, "DELETE FROM case_look WHERE looked_at < ?"));
    }
}
