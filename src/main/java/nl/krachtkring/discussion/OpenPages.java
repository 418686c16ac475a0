package nl.krachtkring.discussion;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;

/** Tells those who have a discussion open that it looks otherwise, although its own row says nothing of what changed. */
@Singleton
class OpenPages {

    private final EntityManager entities;
    private final Event<ContributionChanged> changed;
    private final Clock clock;

    @Inject
    OpenPages(EntityManager entities, Event<ContributionChanged> changed, Clock clock) {
        this.entities = entities;
        this.changed = changed;
        this.clock = clock;
    }

    /** In the transaction of the change, after it was written. */
    void tell(long discussion) {
        entities.flush();
        entities.createNativeQuery("UPDATE discussion d SET d.version = d.version + 1 WHERE d.id = ?")
                .setParameter(1, discussion)
                .executeUpdate();
        changed.fire(
                new ContributionChanged(new ContributionRef(ContributionKind.DISCUSSION, discussion), clock.instant()));
    }
}
