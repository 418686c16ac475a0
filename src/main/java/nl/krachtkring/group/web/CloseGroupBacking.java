package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.GroupCare;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Closing a group, for facilitators. */
@Named
@RequestScoped
public class CloseGroupBacking {

    @Inject
    Route route;

    @Inject
    CurrentActor actor;

    @Inject
    Groups groups;

    @Inject
    GroupCare care;

    @Inject
    FormErrors errors;

    private GroupView group;
    private String reason;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.may("LEAD")) {
            throw new NotFound();
        }
    }

    /** Closes the group. */
    public void close() {
        errors.guard(() -> {
            care.close(actor.get(), group.slug(), reason);
            Redirect.saying("group.close.done", group.getAddress());
        });
    }

    /**
     * The group.
     *
     * @return never null
     */
    public GroupView getGroup() {
        return group;
    }

    /**
     * The reason, as typed.
     *
     * @return null at first
     */
    public String getReason() {
        return reason;
    }

    /**
     * Takes what was typed.
     *
     * @param typed the reason
     */
    public void setReason(String typed) {
        reason = typed;
    }
}
