package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.group.FirstDiscussion;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonaId;

/** The first discussion of a new group. */
@Singleton
public class GroupWelcome implements FirstDiscussion {

    private final DiscussionLoading loading;
    private final DiscussionRepository repository;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param loading opens discussions for the portal
     * @param repository the discussions
     * @param clock the time
     */
    @Inject
    public GroupWelcome(DiscussionLoading loading, DiscussionRepository repository, Clock clock) {
        this.loading = loading;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long open(long group, PersonaId persona, String title, String text) {
        OpenDiscussion words = new OpenDiscussion(title, text);
        long id = loading.publish(Actor.system("welcome"), group, persona, words, clock.instant())
                .id();
        return repository.get(id).publicId();
    }
}
