package nl.krachtkring.site;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;

/** Who sees how the portal is set up and how it is doing. */
public final class AdminPolicy {

    private AdminPolicy() {}

    /**
     * Whether the administration is the actor's.
     *
     * @param actor who
     * @return allowed for administrators, absent for everybody else
     */
    public static Decision mayAdminister(Actor actor) {
        return actor.has(SiteRole.ADMINISTRATOR) ? Decision.allow() : Decision.absent();
    }
}
