package nl.krachtkring.editorial;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;

/** Who works at the desk of the editors. */
public final class DeskPolicy {

    private DeskPolicy() {}

    /**
     * Whether the actor works there.
     *
     * @param actor who
     * @return allowed for editors, else absent
     */
    public static Decision mayWork(Actor actor) {
        return actor.has(SiteRole.EDITOR) ? Decision.allow() : Decision.absent();
    }
}
