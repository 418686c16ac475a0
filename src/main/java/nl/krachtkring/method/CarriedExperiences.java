package nl.krachtkring.method;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.comment.CarriedComments;
import nl.krachtkring.contribution.Carried;
import nl.krachtkring.contribution.CarriedAlong;
import nl.krachtkring.contribution.ContributionChanged;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Actor;

/**
 * What people told of a method is told of the one that it became part of: experiences and adaptations, in whatever state, with what stands
 * under them. Nothing of it is double: who told of both told two things.
 */
@Singleton
public class CarriedExperiences implements CarriedAlong {

    private final EntityManager entities;
    private final MethodRepository methods;
    private final CarriedComments comments;
    private final Event<ContributionChanged> changed;

    @Inject
    CarriedExperiences(
            EntityManager entities,
            MethodRepository methods,
            CarriedComments comments,
            Event<ContributionChanged> changed) {
        this.entities = entities;
        this.methods = methods;
        this.comments = comments;
        this.changed = changed;
    }

    @Override
    public List<Carried> counted(Actor actor, ContributionRef from, ContributionRef into) {
        return from.kind() == ContributionKind.METHOD
                ? List.of(
                        Carried.whole(
                                "method.carried.experiences",
                                standing(ContributionKind.EXPERIENCE, from).size()),
                        Carried.whole(
                                "method.carried.adaptations",
                                standing(ContributionKind.ADAPTATION, from).size()))
                : List.of();
    }

    @Override
    public void carry(ContributionRef from, ContributionRef into, Instant now) {
        if (from.kind() != ContributionKind.METHOD) {
            return;
        }
        for (ContributionKind kind : List.of(ContributionKind.EXPERIENCE, ContributionKind.ADAPTATION)) {
            List<ContributionRef> told = standing(kind, from);
            entities.createNativeQuery("UPDATE " + table(kind) + " SET method_id = ? WHERE method_id = ?")
                    .setParameter(1, into.id())
                    .setParameter(2, from.id())
                    .executeUpdate();
            tell(told, now);
        }
        methods.recount(from.id());
        methods.recount(into.id());
    }

    /** Whoever keeps elsewhere what stands under a method looks at it again: who finds it depends on who sees the method. */
    void tell(ContributionRef method, Instant now) {
        for (ContributionKind kind : List.of(ContributionKind.EXPERIENCE, ContributionKind.ADAPTATION)) {
            tell(standing(kind, method), now);
        }
        comments.tell(List.of(method), now);
    }

    private void tell(List<ContributionRef> told, Instant now) {
        told.forEach(one -> changed.fire(new ContributionChanged(one, now)));
        comments.tell(told, now);
    }

    private List<ContributionRef> standing(ContributionKind kind, ContributionRef method) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id FROM " + table(kind) + " WHERE method_id = ? AND status = 'PUBLISHED' ORDER BY id")
                .setParameter(1, method.id())
                .getResultList();
        return rows.stream()
                .map(row -> new ContributionRef(kind, ((Number) row).longValue()))
                .toList();
    }

    private static String table(ContributionKind kind) {
        return kind == ContributionKind.EXPERIENCE ? "experience" : "method_adaptation";
    }
}
