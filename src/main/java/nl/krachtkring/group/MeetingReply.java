package nl.krachtkring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Whether a member comes to a meeting. Life: said once, changed as often as wanted until the meeting begins. */
@Entity
@Table(name = "meeting_reply")
public class MeetingReply {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "coming")
    private boolean coming;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected MeetingReply() {}

    /**
     * A reply to be said.
     *
     * @param meetingId the meeting
     * @param personId who
     */
    MeetingReply(long meetingId, long personId) {
        this.meetingId = meetingId;
        this.personId = personId;
    }

    void say(boolean comes, Instant now) {
        coming = comes;
        repliedAt = now;
    }

    boolean isComing() {
        return coming;
    }
}
