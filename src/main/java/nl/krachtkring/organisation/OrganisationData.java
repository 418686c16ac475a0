package nl.krachtkring.organisation;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.privacy.PersonalDataSource;

/** What this room keeps of people: who speaks for an organisation. */
@Singleton
public class OrganisationData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of("contact_person");
    }
}
