package nl.krachtkring.editorial;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;

/** Editors set how people comment on a page. */
@Singleton
public class CommentModes {

    private final Instance<CommentedPages> rooms;
    private final Contributions contributions;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param rooms the rooms that have such pages
     * @param contributions who may read them
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public CommentModes(
            @Any Instance<CommentedPages> rooms, Contributions contributions, AuditTrail audit, Clock clock) {
        this.rooms = rooms;
        this.contributions = contributions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets it. What was said stays.
     *
     * @param actor an editor
     * @param page which
     * @param wanted how
     * @throws NotFound when there is none for this actor
     * @throws nl.krachtkring.platform.access.NotAllowed for other readers
     */
    @Transactional
    public void set(Actor actor, ContributionRef page, @Valid SetComments wanted) {
        Access.require(contributions.maySee(actor, page));
        Access.require(CommentPolicy.maySet(actor));
        mode(page).set(wanted, clock.instant());
        audit.record(
                actor,
                "editorial.comments",
                page.kind().name(),
                page.id(),
                wanted.mode().name());
    }

    private CommentMode mode(ContributionRef page) {
        return rooms.stream()
                .filter(room -> room.kind() == page.kind())
                .findFirst()
                .flatMap(room -> room.comments(page.id()))
                .orElseThrow(NotFound::new);
    }
}
