package nl.krachtkring.discussion;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.privacy.PersonalDataSource;

/** What this room keeps of people. */
@Singleton
public class DiscussionData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of("discussion", "harvest_quote", "participation", "poll_option", "poll_vote", "starting_text");
    }
}
