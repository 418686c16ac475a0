package nl.krachtkring.group;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.privacy.Retention;
import nl.krachtkring.privacy.RetentionRule;

/** How long traces of coming and going are kept, and when a shorter time for discussions begins that was announced. */
@Singleton
public class GroupRetention implements RetentionRule {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public List<Retention> periods() {
        return List.of(
                new Retention(
                        "group_invitation",
                        MONTH,
                        "DELETE FROM group_invitation WHERE LEAST(expires_at, COALESCE(revoked_at, expires_at)) < ?"),
                new Retention(
                        "calendar_feed",
                        MONTH,
                        "DELETE FROM calendar_feed WHERE made_at < ? AND NOT EXISTS"
                                + " (SELECT 1 FROM membership m WHERE m.person_id = calendar_feed.person_id"
                                + " AND (calendar_feed.group_id IS NULL OR m.group_id = calendar_feed.group_id))"),
                new Retention(
                        "meeting_reply",
                        YEAR,
                        "DELETE FROM meeting_reply WHERE meeting_id IN (SELECT id FROM meeting WHERE starts_at < ?)"),
                new Retention(
                        "group_proposal",
                        YEAR,
                        "DELETE FROM group_proposal WHERE state <> 'WAITING' AND decided_at < ?"),
                new Retention(
                        "guest_proposal",
                        YEAR,
                        "DELETE FROM guest_proposal WHERE state NOT IN ('DRAFT', 'OPEN', 'TALKING')"
                                + " AND GREATEST(decided_at, COALESCE(ended_at, IF(state = 'ADMITTED', until_at,"
                                + " decided_at))) < ?"),
                new Retention("group_change", MONTH, "DELETE FROM group_change WHERE changed_at < ?"),
                new Retention(
                        "community_group",
                        Duration.ZERO,
                        "UPDATE community_group SET retention_months = retention_next, retention_next = NULL,"
                                + " retention_next_at = NULL, version = version + 1 WHERE retention_next_at <= ?"),
                new Retention(
                        "join_request",
                        YEAR,
                        "DELETE FROM join_request WHERE state IN ('REFUSED', 'WITHDRAWN', 'ENDED', 'ACCEPTED')"
                                + " AND decided_at < ?"));
    }
}
