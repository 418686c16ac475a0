package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.platform.access.Visit;

/** The discussions and meetings that guests can be let in to. */
@Singleton
public class DoorSubjects {

    private final VisitedDiscussions discussions;
    private final MeetingRepository meetings;
    private final GroupRepository groups;
    private final EntityManager entities;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param discussions the room of discussions
     * @param meetings the meetings
     * @param groups the groups
     * @param entities the database
     * @param clock the time
     */
    @Inject
    public DoorSubjects(
            VisitedDiscussions discussions,
            MeetingRepository meetings,
            GroupRepository groups,
            EntityManager entities,
            Clock clock) {
        this.discussions = discussions;
        this.meetings = meetings;
        this.groups = groups;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Finds one by its number.
     *
     * @param kind discussion or meeting
     * @param publicId its number
     * @return empty when there is none
     */
    public Optional<Visited> byNumber(Visit.Kind kind, long publicId) {
        return kind == Visit.Kind.DISCUSSION
                ? discussions.byPublicId(publicId)
                : meetings.byPublicId(publicId).map(this::meeting);
    }

    /**
     * Finds one by its key.
     *
     * @param what which
     * @return empty when there is none
     */
    public Optional<Visited> of(Visit what) {
        return what.kind() == Visit.Kind.DISCUSSION
                ? discussions.byId(what.id())
                : Optional.ofNullable(entities.find(Meeting.class, what.id())).map(this::meeting);
    }

    private Visited meeting(Meeting meeting) {
        return new Visited(
                new Visit(Visit.Kind.MEETING, meeting.id()),
                meeting.groupId(),
                meeting.plan().title(),
                "/groepen/" + groups.group(meeting.groupId()).slug() + "/agenda/" + meeting.publicId(),
                !meeting.isCancelled() && !meeting.isOver(clock.instant()));
    }
}
