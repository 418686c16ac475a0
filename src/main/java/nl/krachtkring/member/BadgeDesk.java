package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import nl.krachtkring.organisation.ContactPersons;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;

/** The badges that wait, for administrators and for contact persons who are signed in. */
@Singleton
public class BadgeDesk {

    private static final int LONGEST_ORGANISATION = 120;

    private final BadgeBook badges;
    private final BadgeDecisions decisions;
    private final ContactPersons contacts;
    private final Organisations organisations;

    @Inject
    BadgeDesk(BadgeBook badges, BadgeDecisions decisions, ContactPersons contacts, Organisations organisations) {
        this.badges = badges;
        this.decisions = decisions;
        this.contacts = contacts;
        this.organisations = organisations;
    }

    /**
     * Whether the actor decides about badges at all.
     *
     * @param actor who asks
     * @return true for administrators and for who speaks for an organisation today
     */
    @Transactional
    public boolean isFor(Actor actor) {
        return reach(actor).isAny();
    }

    /**
     * How many badges wait for the actor to decide.
     *
     * @param actor who asks
     * @return her own, which others decide about, left out; 0 for who decides about none
     */
    @Transactional
    public long number(Actor actor) {
        Reach reach = reach(actor);
        return reach.isAny()
                ? reachable(reach)
                        .filter(badge -> !actor.is(badge.person().value()))
                        .count()
                : 0;
    }

    /**
     * What waits for the actor.
     *
     * @param actor an administrator, or who speaks for organisations
     * @return longest waiting first; one's own among them, marked
     * @throws NotFound for everybody else
     */
    @Transactional
    public List<WaitingBadge> waiting(Actor actor) {
        Reach reach = reach(actor);
        if (!reach.isAny()) {
            throw new NotFound();
        }
        return reachable(reach).map(badge -> badges.view(actor, badge)).toList();
    }

    private Stream<Badge> reachable(Reach reach) {
        return badges.waiting().stream().filter(reach::holds);
    }

    /** Asked once for all that a page wants to know. */
    private Reach reach(Actor actor) {
        boolean all = actor.has(SiteRole.ADMINISTRATOR);
        return new Reach(all, all ? List.of() : contacts.spokenForBy(actor));
    }

    /** Whose badges somebody decides about: everybody's, or those that name one of these organisations. */
    private record Reach(boolean all, List<Long> organisations) {

        boolean isAny() {
            return all || !organisations.isEmpty();
        }

        boolean holds(Badge badge) {
            return all || organisations.contains(badge.organisationId());
        }
    }

    /**
     * One that waits.
     *
     * @param actor who is to decide
     * @param publicId its number
     * @return the badge
     * @throws NotFound when there is none that waits for this actor
     */
    @Transactional
    public WaitingBadge open(Actor actor, long publicId) {
        Badge badge = badges.find(publicId).filter(Badge::waits).orElseThrow(NotFound::new);
        Access.require(BadgePolicy.mayDecide(actor, badge.person(), speaks(actor, badge)));
        return badges.view(actor, badge);
    }

    /**
     * Says that it is so.
     *
     * @param actor who decides
     * @param publicId the number of the badge
     * @param organisation what it is called; only an administrator can name one that isn't known yet
     * @throws NotFound when there is none that waits for this actor
     * @throws RuleViolation of field {@code organisation}
     */
    @Transactional
    public void confirm(Actor actor, long publicId, String organisation) {
        Badge badge = decidable(actor, publicId);
        if (!actor.has(SiteRole.ADMINISTRATOR)) {
            decisions.confirm(actor, badge, badge.organisationId());
            return;
        }
        String name = organisation == null ? "" : organisation.strip();
        if (name.length() < 2 || name.length() > LONGEST_ORGANISATION) {
            throw new RuleViolation("organisation", "member.badge.organisation.missing", LONGEST_ORGANISATION);
        }
        decisions.confirm(actor, badge, organisations.namedOrNew(name));
    }

    /**
     * Says that it isn't so.
     *
     * @param actor who decides
     * @param publicId the number of the badge
     * @param reason for its owner
     * @throws NotFound when there is none that waits for this actor
     * @throws RuleViolation of field {@code reason}
     */
    @Transactional
    public void refuse(Actor actor, long publicId, String reason) {
        decisions.refuse(actor, decidable(actor, publicId), reason);
    }

    private Badge decidable(Actor actor, long publicId) {
        Badge badge = badges.locked(publicId).filter(Badge::waits).orElseThrow(NotFound::new);
        Access.require(BadgePolicy.mayDecide(actor, badge.person(), speaks(actor, badge)));
        return badge;
    }

    private boolean speaks(Actor actor, Badge badge) {
        return badge.organisationId() != null && contacts.spokenForBy(actor).contains(badge.organisationId());
    }
}
