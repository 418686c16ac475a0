package nl.krachtkring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * Somebody from outside is proposed as a guest of one discussion or meeting. Life: drafted, until its proposer has seen
 * that the right person was found; open to votes for three days, with the clock standing still while people talk about a
 * no; then the guest is let in or not. A guest who was let in reads along until her last minute, or until somebody ends
 * it earlier.
 */
@Entity
@Table(name = "guest_proposal")
public class GuestProposal {

    /** How long a vote is open. */
    static final Duration VOTE = Duration.ofDays(3);
    /** How long people can talk about a no before the answer is no. */
    static final Duration TALK = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "discussion_id")
    private Long discussionId;

    @Column(name = "meeting_id")
    private Long meetingId;

    @Column(name = "guest_person_id")
    private long guestPersonId;

    @Column(name = "guest_persona_id")
    private long guestPersonaId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "persona_id")
    private long personaId;

    @Column(name = "why")
    private String why;

    @Column(name = "until_at")
    private Instant untilAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private GuestState state = GuestState.DRAFT;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "electors")
    private int electors;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "yes_count")
    private Integer yesCount;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected GuestProposal() {}

    /** Who is proposed by whom: two people, each under one name. */
    record People(long guest, long guestPersona, long proposer, long proposerPersona) {}

    GuestProposal(Visited where, People who, String why, Instant until, Instant now) {
        groupId = where.group();
        if (where.what().kind() == Visit.Kind.DISCUSSION) {
            discussionId = where.what().id();
        } else {
            meetingId = where.what().id();
        }
        guestPersonId = who.guest();
        guestPersonaId = who.guestPersona();
        personId = who.proposer();
        personaId = who.proposerPersona();
        this.why = why;
        untilAt = until;
        proposedAt = now;
    }

    /** Begins the vote: it ends on a whole minute, three days from now at the least. */
    void begin(int members, Instant now) {
        if (state != GuestState.DRAFT) {
            throw new Conflict("group.door.begun");
        }
        state = GuestState.OPEN;
        electors = members;
        closesAt = nextMinute(now).plus(VOTE);
    }

    /** Stops the clock while people talk about a no. */
    void talk(Instant now) {
        if (state == GuestState.OPEN) {
            state = GuestState.TALKING;
            pausedAt = now;
        }
    }

    /** Lets the clock go on: what was left of the vote is still left. */
    void goOn(Instant now) {
        if (state == GuestState.TALKING) {
            state = GuestState.OPEN;
            closesAt = nextMinute(now.plus(Duration.between(pausedAt, closesAt)));
            pausedAt = null;
        }
    }

    /** Closes the vote: the guest comes in when half of the members at its start say yes and nobody says no. */
    void close(int yes, boolean possible, Instant now) {
        boolean passed = state == GuestState.OPEN && possible && yes * 2 >= electors && untilAt.isAfter(now);
        state = passed ? GuestState.ADMITTED : GuestState.DECLINED;
        yesCount = yes;
        pausedAt = null;
        decidedAt = now;
    }

    /** Takes it back; doing it twice is doing it once. */
    void withdraw(Instant now) {
        if (state == GuestState.WITHDRAWN) {
            return;
        }
        if (state != GuestState.DRAFT && !state.isLive()) {
            throw new Conflict("group.door.decided");
        }
        state = GuestState.WITHDRAWN;
        decidedAt = now;
    }

    /** Ends the visit before its time; doing it twice is doing it once. */
    void end(Instant now) {
        if (state == GuestState.ADMITTED) {
            state = GuestState.ENDED;
            endedAt = now;
        }
    }

    /** Whether the vote is over by the clock, also when no job looked at it yet. */
    boolean isDue(Instant now) {
        boolean counted = state == GuestState.OPEN && !now.isBefore(closesAt);
        boolean talkedOut = state == GuestState.TALKING && !now.isBefore(pausedAt.plus(TALK));
        return counted || talkedOut;
    }

    boolean isVisiting(Instant now) {
        return state == GuestState.ADMITTED && now.isBefore(untilAt);
    }

    private static Instant nextMinute(Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(now) ? now : minute.plus(1, ChronoUnit.MINUTES);
    }

    Visit what() {
        return discussionId == null
                ? new Visit(Visit.Kind.MEETING, meetingId)
                : new Visit(Visit.Kind.DISCUSSION, discussionId);
    }

    Long id() {
        return id;
    }

    long publicId() {
        return publicId;
    }

    long groupId() {
        return groupId;
    }

    long guestPersonId() {
        return guestPersonId;
    }

    long guestPersonaId() {
        return guestPersonaId;
    }

    long personId() {
        return personId;
    }

    long personaId() {
        return personaId;
    }

    String why() {
        return why;
    }

    Instant untilAt() {
        return untilAt;
    }

    GuestState state() {
        return state;
    }

    int electors() {
        return electors;
    }

    Instant closesAt() {
        return closesAt;
    }

    Instant pausedAt() {
        return pausedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Integer yesCount() {
        return yesCount;
    }
}
