package nl.krachtkring.organisation;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;

/** Everyone reads about organisations; editors and administrators write. */
public final class OrganisationPolicy {

    private OrganisationPolicy() {}

    /**
     * Whether the actor may describe organisations and say who speaks for them.
     *
     * @param actor who acts
     * @return yes for editors, administrators and the site itself; absent for everybody else
     */
    public static Decision mayEdit(Actor actor) {
        return actor.isSystem() || actor.has(SiteRole.EDITOR) || actor.has(SiteRole.ADMINISTRATOR)
                ? Decision.allow()
                : Decision.absent();
    }
}
