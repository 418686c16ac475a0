package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.Visited;
import nl.krachtkring.group.VisitedDiscussions;
import nl.krachtkring.platform.access.Visit;

/** Tells the door of a group about its discussions. */
@Singleton
public class DiscussionVisits implements VisitedDiscussions {

    private final DiscussionRepository repository;

    /**
     * For the container.
     *
     * @param repository the discussions
     */
    @Inject
    public DiscussionVisits(DiscussionRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public Optional<Visited> byPublicId(long publicId) {
        return repository.byPublicId(publicId).map(DiscussionVisits::visited);
    }

    @Override
    @Transactional
    public Optional<Visited> byId(long id) {
        return repository.find(id).map(DiscussionVisits::visited);
    }

    private static Visited visited(Discussion discussion) {
        return new Visited(
                new Visit(Visit.Kind.DISCUSSION, discussion.id()),
                discussion.groupId(),
                discussion.title(),
                "/gesprekken/" + discussion.publicId() + "/" + discussion.slug(),
                discussion.status() == ContributionStatus.PUBLISHED && !discussion.isForMembers());
    }
}
