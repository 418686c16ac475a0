package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.RepliesMoved;

/** With what every way of letting replies stand in another discussion ends: it is told, and both are counted anew. */
@Singleton
public class RepliesElsewhere {

    private final DiscussionRepository repository;
    private final Event<ContributionChanged> changed;
    private final Event<RepliesMoved> moved;

    @Inject
    RepliesElsewhere(DiscussionRepository repository, Event<ContributionChanged> changed, Event<RepliesMoved> moved) {
        this.repository = repository;
        this.changed = changed;
        this.moved = moved;
    }

    /** Tells and counts; what else is told of the other discussion is told before. */
    String told(Discussion one, Discussion other, List<Long> replies, Instant now) {
        moved.fire(new RepliesMoved(one.ref(), other.ref(), now));
        changed.fire(new ContributionChanged(one.ref(), now));
        replies.stream()
                .map(reply -> new ContributionRef(ContributionKind.COMMENT, reply))
                .forEach(reply -> changed.fire(new ContributionChanged(reply, now)));
        repository.settleMerged(one.id());
        repository.settleMerged(other.id());
        repository.settleGroup(other.groupId());
        return "/gesprekken/" + other.publicId() + "/" + other.slug();
    }
}
