package nl.krachtkring.privacy;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Mail that has left is kept for a week, to answer questions about it; the outbox itself knows nothing of periods. */
@Singleton
public class OutboxRetention implements RetentionRule {

    @Override
    public List<Retention> periods() {
        return List.of(new Retention(
                "outbox_mail", Duration.ofDays(7), "DELETE FROM outbox_mail WHERE COALESCE(sent_at, dead_at) < ?"));
    }
}
