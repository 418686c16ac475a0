package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.comment.SpokenWords;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.group.FirstDiscussion;
import nl.krachtkring.group.FirstWords;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonaId;

/** The first discussion of a new group, and who said something in it. */
@Singleton
public class GroupWelcome implements FirstDiscussion, FirstWords {

    private final DiscussionLoading loading;
    private final DiscussionRepository repository;
    private final SpokenWords spoken;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param loading opens discussions for the portal
     * @param repository the discussions
     * @param spoken who replied
     * @param clock the time
     */
    @Inject
    public GroupWelcome(DiscussionLoading loading, DiscussionRepository repository, SpokenWords spoken, Clock clock) {
        this.loading = loading;
        this.repository = repository;
        this.spoken = spoken;
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

    @Override
    @Transactional
    public boolean spoken(long discussion, PersonaId persona) {
        return repository
                .byPublicId(discussion)
                .filter(found -> found.personaId() == persona.value()
                        || spoken.by(new ContributionRef(ContributionKind.DISCUSSION, found.id()), persona))
                .isPresent();
    }
}
