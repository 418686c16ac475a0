package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/**
 * Registration and end of a badge, beside the one name that its owner chose. A number is the same wherever it stands, and so
 * is a day: beside two names they would tell that these are one person.
 */
@Singleton
public class ShownBadges {

    private final EntityManager entities;
    private final BadgeBook badges;
    private final OwnProfiles names;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ShownBadges(EntityManager entities, BadgeBook badges, OwnProfiles names, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.badges = badges;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The names that a badge can be shown beside.
     *
     * @param actor whose
     * @param kind which badge
     * @return every lasting name; once one was chosen, that one alone
     */
    @Transactional
    public List<OwnName> names(Actor actor, BadgeKind kind) {
        Long chosen = badge(actor, kind).shownPersona();
        return names.names(actor).stream()
                .filter(name ->
                        chosen == null || names.own(actor, name.publicId()).value() == chosen)
                .toList();
    }

    /**
     * Shows it beside a name; later it can be hidden and shown there again, and beside no other one.
     *
     * @param actor whose
     * @param kind which badge
     * @param publicId the number of a lasting name of the actor; null to hide it
     * @throws NotFound when there is no such badge, or it is no lasting name of the actor
     * @throws RuleViolation of field {@code shown} and the kind, for another name than before
     */
    @Transactional
    public void show(Actor actor, BadgeKind kind, Long publicId) {
        Badge badge = badge(actor, kind);
        if (publicId == null) {
            badge.hide();
        } else if (!badge.showBeside(names.own(actor, publicId))) {
            throw new RuleViolation("shown-" + kind, "member.badge.shown.other");
        }
        audit.record(actor, publicId == null ? "member.badge-hidden" : "member.badge-shown", null, null, kind.name());
    }

    /** What stands beside a name: badges that count, with their end and registration. */
    List<ShownBadge> beside(long persona) {
        return entities.createQuery(
                        "SELECT b FROM Badge b WHERE b.shownPersonaId = :name AND b.shown = TRUE", Badge.class)
                .setParameter("name", persona)
                .getResultStream()
                .filter(badge -> badge.counts(clock.instant()))
                .map(badge -> new ShownBadge(badge.kind(), badge.expiresAt(), badge.registered()))
                .sorted(Comparator.comparing(ShownBadge::kind))
                .toList();
    }

    private Badge badge(Actor actor, BadgeKind kind) {
        Access.require(BadgePolicy.mayAsk(actor, kind));
        return badges.of(actor.person(), kind).orElseThrow(NotFound::new);
    }
}
