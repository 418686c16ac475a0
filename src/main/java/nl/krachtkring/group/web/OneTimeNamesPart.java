package nl.krachtkring.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.GroupCare;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;

/** A facilitator says whether members may speak under a name for one discussion alone. */
@Named
@RequestScoped
public class OneTimeNamesPart {

    @Inject
    CurrentActor actor;

    @Inject
    GroupCare care;

    /**
     * Takes them from now on, or no longer.
     *
     * @param group as the facilitator saw it
     */
    public void turn(GroupView group) {
        care.takeOneTimeNames(actor.get(), group.slug(), !group.oneTimeNames());
        Redirect.saying(group.oneTimeNames() ? "group.once.off.done" : "group.once.on.done", group.getAddress());
    }
}
