package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import nl.krachtkring.group.Agreement;
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

/** The report on a meeting, for facilitators. */
@Named
@RequestScoped
public class MeetingReportBacking {

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

    private GroupView group;
    private MeetingView meeting;
    private String report;
    private String agreements;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        meeting = queries.show(actor.get(), route.id());
        if (meeting.summary().group().id() != group.id() || !meeting.mayReport()) {
            throw new NotFound();
        }
        report = queries.report(actor.get(), route.id());
        agreements = meeting.agreements().stream().map(Agreement::line).collect(Collectors.joining("\n"));
    }

    /** Keeps the report. */
    public void save() {
        errors.guard(() -> {
            meetings.report(actor.get(), meeting.summary().publicId(), report, Agreement.read(agreements));
            Redirect.saying("group.report.saved.done", meeting.summary().getAddress());
        });
    }

    /**
     * The meeting.
     *
     * @return never null
     */
    public MeetingView getMeeting() {
        return meeting;
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
     * How it was.
     *
     * @return as typed
     */
    public String getReport() {
        return report;
    }

    /**
     * Takes what was typed.
     *
     * @param typed Markdown
     */
    public void setReport(String typed) {
        report = typed;
    }

    /**
     * What was agreed.
     *
     * @return as typed
     */
    public String getAgreements() {
        return agreements;
    }

    /**
     * Takes what was typed.
     *
     * @param typed one a line
     */
    public void setAgreements(String typed) {
        agreements = typed;
    }
}
