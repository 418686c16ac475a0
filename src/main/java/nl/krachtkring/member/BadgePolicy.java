package nl.krachtkring.member;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;

/** Who may say that somebody is what she says: her organisation's contact or an administrator, never she herself. */
public final class BadgePolicy {

    private BadgePolicy() {}

    /**
     * Whether a badge that waits is the actor's to confirm or refuse.
     *
     * @param actor who decides
     * @param owner whose badge it is
     * @param speaks whether the actor speaks for its organisation today
     * @return allowed, denied for one's own, absent for everybody else
     */
    public static Decision mayDecide(Actor actor, PersonId owner, boolean speaks) {
        boolean decides = actor.has(SiteRole.ADMINISTRATOR) || (speaks && !actor.isAnonymous());
        if (!decides) {
            return Decision.absent();
        }
        return Decision.allowIf(!actor.is(owner.value()), "member.badge.own");
    }

    /**
     * Whether a badge can be asked for.
     *
     * @param actor who asks
     * @param kind which badge
     * @return yes for everybody who is signed in, for the kinds that others give
     */
    public static Decision mayAsk(Actor actor, BadgeKind kind) {
        return actor.isAnonymous() || !kind.isGivenByOthers() ? Decision.absent() : Decision.allow();
    }
}
