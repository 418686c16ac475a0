package nl.krachtkring.privacy;

import jakarta.inject.Singleton;
import java.util.Set;

/** What this room keeps of people, and what the floors below it keep, which know nothing of this room. */
@Singleton
public class PrivacyData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of(
                "consent_entry",
                "subject_key",
                "audit_entry",
                "outbox_mail",
                "revision",
                "draft",
                "bookmark",
                "stored_file");
    }
}
