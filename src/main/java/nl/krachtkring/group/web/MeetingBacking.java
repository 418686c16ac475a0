package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.krachtkring.group.Arranged;
import nl.krachtkring.group.MeetingQueries;
import nl.krachtkring.group.MeetingView;
import nl.krachtkring.group.Meetings;
import nl.krachtkring.platform.access.CurrentActor;
import nl.krachtkring.platform.web.FormErrors;
import nl.krachtkring.platform.web.Redirect;
import nl.krachtkring.platform.web.Route;

/** One meeting. An address with another group in it leads to the right one, after the right to read. */
@Named
@RequestScoped
public class MeetingBacking {

    @Inject
    CurrentActor actor;

    @Inject
    Route route;

    @Inject
    MeetingQueries queries;

    @Inject
    Meetings meetings;

    @Inject
    FormErrors errors;

    private MeetingView meeting;

    @PostConstruct
    void load() {
        meeting = queries.show(actor.get(), route.id());
        if (!meeting.summary().group().slug().equals(route.textOrNull("slug"))) {
            Redirect.to(meeting.summary().getAddress());
        }
    }

    /** Says that the reader comes. */
    public void come() {
        reply(true);
    }

    /** Says that the reader doesn't come. */
    public void stayAway() {
        reply(false);
    }

    private void reply(boolean coming) {
        errors.guard(() -> {
            meetings.reply(actor.get(), meeting.summary().publicId(), coming);
            Redirect.saying("group.meeting.replied.done", meeting.summary().getAddress());
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
     * What is arranged.
     *
     * @return in the usual order
     */
    public List<Arranged> getArranged() {
        return Arrays.stream(Arranged.values())
                .filter(meeting.plan().arranged()::contains)
                .toList();
    }
}
