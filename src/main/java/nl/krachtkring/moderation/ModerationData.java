package nl.krachtkring.moderation;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.privacy.PersonalDataSource;

/** What this room keeps of people. */
@Singleton
public class ModerationData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of(
                "report", "statement_of_reasons", "appeal", "private_link", "measure", "seal_opening", "case_look");
    }
}
