package nl.krachtkring.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.ids.PublicIds;

/**
 * People of a group meet somewhere. Life: planned and perhaps changed; members say whether they come; the day before
 * they are reminded once; it is held, and a short report with agreements follows, or it is cancelled with a reason.
 */
@Entity
@Table(name = "meeting")
public class Meeting {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private long publicId = PublicIds.next();

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "persona_id")
    private long personaId;

    @Column(name = "title")
    private String title;

    @Column(name = "about")
    private String about;

    @Column(name = "place")
    private String place;

    @Column(name = "local_start")
    private String localStart;

    @Column(name = "zone")
    private String zone = MeetingPlan.ZONE.getId();

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "places")
    private Integer places;

    @Column(name = "childcare")
    private boolean childcare;

    @Column(name = "interpreter")
    private boolean interpreter;

    @Column(name = "food")
    private boolean food;

    @Column(name = "reachable")
    private boolean accessible;

    @Column(name = "costs")
    private String costs;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "report")
    private String report;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    /** For the persistence provider. */
    protected Meeting() {}

    /**
     * Plans it.
     *
     * @param groupId whose meeting
     * @param personaId who plans it
     * @param plan what, when and where
     * @param now the time
     */
    Meeting(long groupId, long personaId, MeetingPlan plan, Instant now) {
        this.groupId = groupId;
        this.personaId = personaId;
        this.createdAt = now;
        take(plan);
    }

    /**
     * Changes it; a new time is reminded of again.
     *
     * @param plan what, when and where from now on
     * @return whether time or place are others than before
     */
    boolean change(MeetingPlan plan) {
        requirePlanned();
        boolean moved = !startsAt.equals(plan.startsAt()) || !place.equals(plan.place());
        if (!startsAt.equals(plan.startsAt())) {
            remindedAt = null;
        }
        take(plan);
        return moved;
    }

    private void take(MeetingPlan plan) {
        title = plan.title();
        about = plan.about();
        place = plan.place();
        localStart = LOCAL.format(plan.start());
        startsAt = plan.startsAt();
        minutes = plan.minutes();
        places = plan.places();
        costs = plan.costs();
        childcare = plan.arranged().contains(Arranged.CHILDCARE);
        interpreter = plan.arranged().contains(Arranged.INTERPRETER);
        food = plan.arranged().contains(Arranged.FOOD);
        accessible = plan.arranged().contains(Arranged.ACCESSIBLE);
    }

    /** Is not held; doing it twice is doing it once. */
    void cancel(String reason, Instant now) {
        if (cancelledAt == null) {
            cancelledAt = now;
            cancelReason = reason;
        }
    }

    /** Was reminded of. */
    void remind(Instant now) {
        remindedAt = now;
    }

    /** Tells how it was. */
    void report(String text, Instant now) {
        requirePlanned();
        report = text;
        reportedAt = now;
    }

    /** Refuses what makes no sense for a meeting that is not held. */
    void requirePlanned() {
        if (cancelledAt != null) {
            throw new Conflict("group.meeting.cancelled.already");
        }
    }

    /** Whether it is time to remind of it: the day before on the clock of the place, once. */
    boolean isDue(Instant now, LocalTime morning) {
        LocalDateTime local = LocalDateTime.ofInstant(now, ZoneId.of(zone));
        return remindedAt == null && !isCancelled() && MeetingReminders.isDayBefore(local, start(), morning);
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(startsAt.plusSeconds(minutes * 60L));
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

    Integer places() {
        return places;
    }

    Instant startsAt() {
        return startsAt;
    }

    LocalDateTime start() {
        return LocalDateTime.parse(localStart, LOCAL);
    }

    String report() {
        return report;
    }

    String cancelReason() {
        return cancelReason;
    }

    MeetingPlan plan() {
        return new MeetingPlan(title, start(), start().plusMinutes(minutes), place, about, places, arranged(), costs);
    }

    private Set<Arranged> arranged() {
        Set<Arranged> arranged = EnumSet.noneOf(Arranged.class);
        for (Arranged one : Arranged.values()) {
            boolean there =
                    switch (one) {
                        case CHILDCARE -> childcare;
                        case INTERPRETER -> interpreter;
                        case FOOD -> food;
                        case ACCESSIBLE -> accessible;
                    };
            if (there) {
                arranged.add(one);
            }
        }
        return arranged;
    }
}
