package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.richtext.RichText;

/** Meetings for readers; who may read them is part of the question to the database. */
@Singleton
public class MeetingQueries {

    private static final int MOST = 50;

    /** A calendar keeps what was, for a while; some forget what a feed no longer has. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final String ROWS = "SELECT t.public_id, t.title, t.place, t.local_start, t.minutes,"
            + " t.cancelled_at, g.id, g.slug, g.name, g.kind FROM meeting t JOIN community_group g ON g.id = t.group_id"
            + " WHERE (g.kind = 'OPEN' OR EXISTS (SELECT 1 FROM membership m WHERE m.group_id = g.id AND m.person_id = ?1))";

    private static final String COMING = " AND TIMESTAMPADD(MINUTE, t.minutes, t.starts_at) > ?2";
    private static final String PAST = " AND TIMESTAMPADD(MINUTE, t.minutes, t.starts_at) <= ?2";
    private static final String IN_GROUP = " AND g.id = ?3";

    /** An open group is read by everyone and is in the calendar of its members alone; a closed one holds nothing more. */
    private static final String OWN = " AND g.closed_at IS NULL AND EXISTS (SELECT 1 FROM membership o"
            + " WHERE o.group_id = g.id AND o.person_id = ?1)";

    private static final String SOONEST = " ORDER BY t.starts_at, t.id";
    private static final String LATEST = " ORDER BY t.starts_at DESC, t.id DESC";

    private final EntityManager entities;
    private final MeetingRepository meetings;
    private final GroupRepository groups;
    private final Personas personas;
    private final GroupPeople people;
    private final RichText richText;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param meetings the meetings
     * @param groups the groups
     * @param personas the names of people
     * @param people who reads along
     * @param richText makes HTML of Markdown
     * @param clock the time
     */
    @Inject
    public MeetingQueries(
            EntityManager entities,
            MeetingRepository meetings,
            GroupRepository groups,
            Personas personas,
            GroupPeople people,
            RichText richText,
            Clock clock) {
        this.entities = entities;
        this.meetings = meetings;
        this.groups = groups;
        this.personas = personas;
        this.people = people;
        this.richText = richText;
        this.clock = clock;
    }

    /**
     * What a group is about to hold.
     *
     * @param actor who asks
     * @param group the key of the group
     * @return soonest first, at most fifty; none for who can't read the group
     */
    @Transactional
    public List<MeetingSummary> coming(Actor actor, long group) {
        return rows(actor, COMING + IN_GROUP + SOONEST, group, MOST);
    }

    /**
     * What a group has held.
     *
     * @param actor who asks
     * @param group the key of the group
     * @return latest first, at most fifty; none for who can't read the group
     */
    @Transactional
    public List<MeetingSummary> past(Actor actor, long group) {
        return rows(actor, PAST + IN_GROUP + LATEST, group, MOST);
    }

    /**
     * What is held next in any group that the actor can read.
     *
     * @param actor who asks
     * @param most how many
     * @return soonest first, without what is cancelled
     */
    @Transactional
    public List<MeetingSummary> next(Actor actor, int most) {
        return rows(actor, COMING + " AND t.cancelled_at IS NULL AND g.closed_at IS NULL" + SOONEST, null, most);
    }

    /**
     * What somebody's own calendar has: what is to come and was in the last month, in groups that she is a member of.
     *
     * @param actor whose calendar
     * @param group the key of one group; null for all of hers
     * @return soonest first, also what is cancelled, so that the calendar learns of it
     */
    @Transactional
    public List<MeetingSummary> carried(Actor actor, Long group) {
        String rest = COMING + OWN + (group == null ? "" : IN_GROUP) + SOONEST;
        return rows(actor, rest, group, MOST, clock.instant().minus(KEPT));
    }

    /**
     * One meeting.
     *
     * @param actor who reads
     * @param publicId its number
     * @return the meeting with what the reader may do
     * @throws NotFound when there is none for this reader
     */
    @Transactional
    public MeetingView show(Actor actor, long publicId) {
        Meeting meeting = meetings.byPublicId(publicId).orElseThrow(NotFound::new);
        CommunityGroup group = groups.group(meeting.groupId());
        Visit visit = new Visit(Visit.Kind.MEETING, meeting.id());
        Access.require(GroupPolicy.maySee(actor, group.facts(), visit));
        boolean inside = GroupPolicy.isInside(actor, group.id());
        Instant now = clock.instant();
        long coming = inside ? meetings.coming(meeting.id()) : 0;
        Integer places = meeting.places();
        boolean open = !meeting.isCancelled() && !meeting.isOver(now);
        boolean tends = GroupPolicy.mayTend(actor, group.facts()).allowed();
        return new MeetingView(
                summary(meeting, group),
                meeting.plan(),
                html(meeting.plan().about()),
                inside
                        ? List.copyOf(personas.views(meetings.personasComing(meeting.id()), () -> false)
                                .values())
                        : List.of(),
                inside ? coming : null,
                own(actor, meeting),
                places == null || !inside ? null : Math.max(0, places - coming),
                open && GroupPolicy.mayTakePart(actor, group.facts()).allowed(),
                tends && open,
                tends && !meeting.isCancelled() && !now.isBefore(meeting.startsAt()),
                meeting.cancelReason() == null ? "" : meeting.cancelReason(),
                html(meeting.report()),
                meetings.agreements(meeting.id()),
                people.readers(actor, group.facts(), false, visit),
                open && DoorPolicy.mayPropose(actor, group.facts()).allowed(),
                GroupPolicy.mayRead(actor, group.facts()).allowed());
    }

    /**
     * The report as it was written, for changing it.
     *
     * @param actor who reads
     * @param publicId the number of the meeting
     * @return Markdown; empty until there is one
     * @throws NotFound when there is no such meeting for this reader
     */
    @Transactional
    public String report(Actor actor, long publicId) {
        Meeting meeting = meetings.byPublicId(publicId).orElseThrow(NotFound::new);
        Access.require(
                GroupPolicy.mayRead(actor, groups.group(meeting.groupId()).facts()));
        return meeting.report() == null ? "" : meeting.report();
    }

    private Boolean own(Actor actor, Meeting meeting) {
        return actor.isAnonymous()
                ? null
                : meetings.reply(meeting.id(), actor.person().value())
                        .map(MeetingReply::isComing)
                        .orElse(null);
    }

    private String html(String text) {
        return text == null ? "" : richText.html(text);
    }

    private static MeetingSummary summary(Meeting meeting, CommunityGroup group) {
        MeetingPlan plan = meeting.plan();
        return new MeetingSummary(
                meeting.publicId(),
                plan.title(),
                plan.place(),
                plan.start(),
                plan.end(),
                new GroupName(
                        group.id(), group.slug(), group.name(), group.facts().kind()),
                meeting.isCancelled());
    }

    private List<MeetingSummary> rows(Actor actor, String rest, Long group, int most) {
        return rows(actor, rest, group, most, clock.instant());
    }

    private List<MeetingSummary> rows(Actor actor, String rest, Long group, int most, Instant at) {
        Query query = entities.createNativeQuery(ROWS + rest)
                .setParameter(1, actor.isAnonymous() ? 0L : actor.person().value())
                .setParameter(2, SqlTime.utc(at))
                .setMaxResults(most);
        if (group != null) {
            query.setParameter(3, group);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static MeetingSummary row(Object[] row) {
        LocalDateTime start = LocalDateTime.parse((String) row[3]);
        return new MeetingSummary(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                start,
                start.plusMinutes(((Number) row[4]).longValue()),
                new GroupName(
                        ((Number) row[6]).longValue(), (String) row[7], (String) row[8], GroupKind.valueOf((String)
                                row[9])),
                row[5] != null);
    }
}
