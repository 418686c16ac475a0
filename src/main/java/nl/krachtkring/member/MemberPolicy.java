package nl.krachtkring.member;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;

/** Who may give what to whom. Everybody keeps her own account; roles and badges of others are an administrator's. */
public final class MemberPolicy {

    private MemberPolicy() {}

    /**
     * Whether roles, badges and accounts are the actor's to give.
     *
     * @param actor who acts
     * @return yes for the site itself and for an administrator; absent for everybody else
     */
    public static Decision mayAdmit(Actor actor) {
        return actor.isSystem() || actor.has(SiteRole.ADMINISTRATOR) ? Decision.allow() : Decision.absent();
    }

    /**
     * Whether the actor takes away the second step of somebody who can't give it any more.
     *
     * @param actor who acts
     * @param person whose second step
     * @return yes for an administrator, never for herself: an open screen of hers would be enough; absent for everybody else
     */
    public static Decision mayResetStep(Actor actor, PersonId person) {
        if (!mayAdmit(actor).allowed()) {
            return Decision.absent();
        }
        return Decision.allowIf(!actor.is(person.value()), "member.factor.reset.own");
    }

    /**
     * Whether the actor has an account of her own to change.
     *
     * @param actor who acts
     * @return yes for everybody who is signed in
     */
    public static Decision mayKeepAccount(Actor actor) {
        return actor.isAnonymous() ? Decision.absent() : Decision.allow();
    }

    /**
     * Whether a badge is the actor's to choose.
     *
     * @param actor who acts
     * @param kind which badge
     * @return yes for parent, youngster and volunteer; the others are asked for
     */
    public static Decision mayChoose(Actor actor, BadgeKind kind) {
        if (actor.isAnonymous()) {
            return Decision.absent();
        }
        return Decision.allowIf(!kind.isGivenByOthers(), "member.badge.notYours");
    }
}
