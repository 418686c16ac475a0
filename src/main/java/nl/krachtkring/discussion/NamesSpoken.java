package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.krachtkring.member.NamePlaces;

/**
 * Tells which names spoke in the discussions of a group: also those for once, and those of people who left, since what they said
 * stands there still.
 */
@Singleton
public class NamesSpoken implements NamePlaces {

    private final DiscussionRepository discussions;

    @Inject
    NamesSpoken(DiscussionRepository discussions) {
        this.discussions = discussions;
    }

    @Override
    public Set<Long> namesIn(long group) {
        return discussions.namesIn(group);
    }
}
