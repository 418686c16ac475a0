package nl.krachtkring.group;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.privacy.PersonalDataSource;

/** What this room keeps of people. */
@Singleton
public class GroupData implements PersonalDataSource {

    @Override
    public Set<String> tables() {
        return Set.of(
                "membership",
                "join_request",
                "group_proposal",
                "group_invitation",
                "meeting",
                "meeting_reply",
                "calendar_feed",
                "guest_proposal",
                "guest_ballot");
    }
}
