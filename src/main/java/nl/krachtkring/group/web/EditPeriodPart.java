package nl.krachtkring.group.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.EditPeriod;
import nl.krachtkring.group.GroupCare;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.Redirect;

/** A facilitator says for how long members may change what they wrote. */
@Named
@RequestScoped
public class EditPeriodPart {

    @Inject
    CurrentActor actor;

    @Inject
    GroupCare care;

    /**
     * The periods to choose from.
     *
     * @return shortest first
     */
    public EditPeriod[] getPeriods() {
        return EditPeriod.values();
    }

    /**
     * Takes another period.
     *
     * @param group as the facilitator saw it
     * @param period the name of an {@link EditPeriod}
     */
    public void choose(GroupView group, String period) {
        care.letEdit(actor.get(), group.slug(), EditPeriod.valueOf(period));
        Redirect.saying("group.edit.done", group.getAddress());
    }
}
