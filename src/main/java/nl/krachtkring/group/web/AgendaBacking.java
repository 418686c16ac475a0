package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.GroupView;
import nl.krachtkring.group.Groups;
import nl.krachtkring.group.MeetingQueries;
import nl.krachtkring.group.MeetingSummary;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.web.Route;

/** What a group is about to hold and has held. */
@Named
@RequestScoped
public class AgendaBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    Groups groups;

    @Inject
    MeetingQueries queries;

    private GroupView group;
    private List<MeetingSummary> coming;
    private List<MeetingSummary> past;

    @PostConstruct
    void load() {
        group = groups.bySlug(actor.get(), route.text("slug"));
        if (!group.may("READ")) {
            throw new NotFound();
        }
        coming = queries.coming(actor.get(), group.id());
        past = queries.past(actor.get(), group.id());
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
     * What is to come.
     *
     * @return soonest first
     */
    public List<MeetingSummary> getComing() {
        return coming;
    }

    /**
     * What has been.
     *
     * @return latest first
     */
    public List<MeetingSummary> getPast() {
        return past;
    }
}
