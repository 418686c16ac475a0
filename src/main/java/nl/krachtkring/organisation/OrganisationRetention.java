package nl.krachtkring.organisation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.krachtkring.privacy.Retention;
import nl.krachtkring.privacy.RetentionRule;

/** A photo goes when its person speaks for the organisation no longer; readers don't see it from the first minute. */
@Singleton
public class OrganisationRetention implements RetentionRule {

    @Override
    public List<Retention> periods() {
        return List.of(new Retention(
                "contact photo",
                Duration.ofDays(1),
                "DELETE FROM stored_file WHERE owner_kind = 'contact-person' AND owner_id IN"
                        + " (SELECT id FROM contact_person WHERE until_on < DATE(?))"));
    }
}
