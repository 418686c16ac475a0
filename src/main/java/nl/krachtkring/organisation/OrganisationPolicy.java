package nl.krachtkring.organisation;

import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.ids.PersonId;

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

    /**
     * Whether the actor may change what stands at somebody who speaks for an organisation, her photo too. Until when she does is for
     * who {@linkplain #mayEdit edits} alone: nobody names herself, or again.
     *
     * @param actor who acts
     * @param contact who is named there
     * @param speaks whether she speaks for it today
     * @return yes for herself while she speaks, and for who may edit organisations; absent for everybody else
     */
    public static Decision mayTend(Actor actor, PersonId contact, boolean speaks) {
        return speaks && contact.equals(actor.person()) ? Decision.allow() : mayEdit(actor);
    }
}
