package nl.krachtkring.editorial;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.privacy.PersonalDataSource;

/** What this room keeps of people. */
@Singleton
public class EditorialData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of("merged_page", "page_version", "proposal", "received_quote");
    }
}
