package nl.krachtkring.notification;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.privacy.Retention;
import nl.krachtkring.privacy.RetentionRule;

/** What happened more than a year ago is no news any more. */
@Singleton
public class NotificationRetention implements RetentionRule {

    @Override
    public List<Retention> periods() {
        return List.of(new Retention("notification", Duration.ofDays(365), "DELETE FROM notification WHERE at < ?"));
    }
}
