package nl.krachtkring.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.member.BadgeDesk;
import nl.krachtkring.member.Badges;
import nl.krachtkring.member.Safety;
import nl.krachtkring.platform.access.CurrentActor;

/** One's own page, with the way to everything of one's own. */
@Named
@RequestScoped
public class MemberMineBacking {

    @Inject
    Safety safety;

    @Inject
    BadgeDesk badges;

    @Inject
    Badges own;

    @Inject
    CurrentActor actor;

    /**
     * Who it is.
     *
     * @return the public name
     */
    public String getName() {
        return actor.get().name();
    }

    /**
     * Whether a role waits for the second step.
     *
     * @return whether the page says so
     */
    public boolean isFactorNeeded() {
        return safety.needsFactor(actor.get());
    }

    /**
     * Whether she is here because of her work.
     *
     * @return true with a badge that others give
     */
    public boolean isAtWork() {
        return own.isAtWork(actor.get());
    }

    /**
     * Whether badges of others are hers to confirm.
     *
     * @return true for administrators and contact persons
     */
    public boolean isDecidingBadges() {
        return badges.isFor(actor.get());
    }

    /**
     * How many badges of others wait for her.
     *
     * @return 0 for who decides about none
     */
    public long getWaitingBadges() {
        return badges.number(actor.get());
    }
}
