package nl.krachtkring.method.inventory;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.privacy.Retention;
import nl.krachtkring.privacy.RetentionRule;

/** Links go once they work no longer; a deployment that has ended stays, since it tells of organisations and not of people. */
@Singleton
public class InventoryRetention implements RetentionRule {

    @Override
    public List<Retention> periods() {
        return List.of(
                new Retention("deployment_link", Duration.ZERO, "DELETE FROM deployment_link WHERE expires_at < ?"));
    }
}
