package nl.krachtkring.comment;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.krachtkring.contribution.Carried;
import nl.krachtkring.contribution.CarriedAlong;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Actor;

/** Comments go on under the page that a page became part of, in whatever state, with their names, times and numbers. */
@Singleton
public class CarriedComments implements CarriedAlong {

    private static final String STANDING =
            "SELECT id FROM comment WHERE target_kind = ? AND target_id = ? AND status = 'PUBLISHED' ORDER BY id";

    private final EntityManager entities;
    private final Event<ContributionChanged> changed;

    /**
     * For the container.
     *
     * @param entities the database
     * @param changed tells who listens
     */
    @Inject
    public CarriedComments(EntityManager entities, Event<ContributionChanged> changed) {
        this.entities = entities;
        this.changed = changed;
    }

    @Override
    public List<Carried> counted(Actor actor, ContributionRef from, ContributionRef into) {
        return List.of(Carried.whole("comment.carried", standing(from).size()));
    }

    @Override
    public void carry(ContributionRef from, ContributionRef into, Instant now) {
        CarriedAlong.point(
                entities, "UPDATE comment SET target_id = ? WHERE target_kind = ? AND target_id = ?", from, into);
        tell(List.of(into), now);
    }

    /**
     * What stands under some contributions is found elsewhere from now on.
     *
     * @param targets which contributions
     * @param now the time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Collection<ContributionRef> targets, Instant now) {
        targets.stream()
                .flatMap(target -> standing(target).stream())
                .map(id -> new ContributionRef(ContributionKind.COMMENT, id))
                .forEach(comment -> changed.fire(new ContributionChanged(comment, now)));
    }

    private List<Long> standing(ContributionRef target) {
        List<?> rows = entities.createNativeQuery(STANDING)
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id())
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
