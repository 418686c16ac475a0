package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.MeetingQueries;
import nl.krachtkring.group.MeetingView;
import nl.krachtkring.group.Meetings;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** Planning, changing and cancelling a meeting, for facilitators. */
@Named
@RequestScoped
public class PlanBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Groups groups;

    @Inject
    MeetingQueries queries;

    @Inject
    Meetings meetings;

    @Inject
    FormErrors errors;

    private final PlanForm form = new PlanForm();
    private GroupView group;
    private MeetingView meeting;
    private String reason;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.may("TEND")) {
            throw new NotFound();
        }
        if (route.textOrNull("id") != null) {
            meeting = queries.show(actor.get(), route.id());
            if (meeting.summary().group().id() != group.id() || !meeting.mayTend()) {
                throw new NotFound();
            }
            form.take(meeting.plan());
        }
    }

    /** Keeps the plan. */
    public void save() {
        errors.guard(() -> {
            if (isNew()) {
                long made = meetings.plan(actor.get(), group.slug(), form.plan());
                Redirect.saying("group.meeting.saved.done", group.getAddress() + "/agenda/" + made);
            } else {
                meetings.change(actor.get(), meeting.summary().publicId(), form.plan());
                Redirect.saying("group.meeting.changed.done", meeting.summary().getAddress());
            }
        });
    }

    /** Cancels the meeting. */
    public void cancel() {
        errors.guard(() -> {
            meetings.cancel(actor.get(), meeting.summary().publicId(), reason);
            Redirect.saying("group.meeting.cancelled.done", meeting.summary().getAddress());
        });
    }

    /**
     * Whether the meeting is not there yet.
     *
     * @return false when it is changed
     */
    public boolean isNew() {
        return meeting == null;
    }

    /**
     * What is typed.
     *
     * @return never null
     */
    public PlanForm getForm() {
        return form;
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
     * Why it is cancelled.
     *
     * @return as typed
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
