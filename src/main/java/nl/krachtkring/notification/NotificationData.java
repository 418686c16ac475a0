package nl.krachtkring.notification;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.privacy.PersonalDataSource;

/** What this room keeps of people. */
@Singleton
public class NotificationData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of("subscription", "notification", "muted_place", "followed_group");
    }
}
