package nl.krachtkring.group.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.krachtkring.group.MeetingQueries;
import nl.krachtkring.group.MeetingSummary;
import nl.krachtkring.platform.access.CurrentActor;

/** The next meeting in any group that the reader can read; a part for the first page. */
@Named
@RequestScoped
public class NextMeetingPart {

    @Inject
    CurrentActor actor;

    @Inject
    MeetingQueries queries;

    private List<MeetingSummary> meetings;

    @PostConstruct
    void load() {
        meetings = queries.next(actor.get(), 1);
    }

    /**
     * The next meeting.
     *
     * @return one, or none
     */
    public List<MeetingSummary> getMeetings() {
        return meetings;
    }
}
