package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.richtext.Typed;

/** Planning meetings, saying who comes, and reporting on them. */
@Singleton
public class Meetings {

    private static final String SUBJECT = "MEETING";
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_REPORT = 5_000;

    private final MeetingRepository meetings;
    private final GroupRepository groups;
    private final Answers answers;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param meetings the meetings
     * @param groups the groups
     * @param answers tells people what changed
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public Meetings(
            MeetingRepository meetings, GroupRepository groups, Answers answers, AuditTrail audit, Clock clock) {
        this.meetings = meetings;
        this.groups = groups;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Plans a meeting.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param plan what, when and where
     * @return its public number
     * @throws RuleViolation of field {@code day} for a time that is past
     */
    @Transactional
    public long plan(Actor actor, String slug, MeetingPlan plan) {
        CommunityGroup group = groups.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayTend(actor, group.facts()));
        requireFuture(plan);
        long persona = actor.standingIn(group.id())
                .orElseThrow(NotFound::new)
                .persona()
                .value();
        Meeting meeting = new Meeting(group.id(), persona, plan, clock.instant());
        meetings.add(meeting);
        audit.record(actor, "group.meeting.plan", SUBJECT, meeting.id(), null);
        return meeting.publicId();
    }

    /**
     * Plans a meeting for the portal itself.
     *
     * @param actor the portal
     * @param group the key of the group
     * @param persona the key of the name that plans it
     * @param plan what, when and where
     * @return its public number
     */
    @Transactional
    public long load(Actor actor, long group, long persona, MeetingPlan plan) {
        Access.require(Decision.allowIf(actor.isSystem(), "group.lead.facilitator"));
        Meeting meeting = new Meeting(group, persona, plan, clock.instant());
        meetings.add(meeting);
        return meeting.publicId();
    }

    /**
     * Notes for the portal itself that somebody comes.
     *
     * @param actor the portal
     * @param publicId which meeting
     * @param person who comes
     */
    @Transactional
    public void expect(Actor actor, long publicId, PersonId person) {
        Access.require(Decision.allowIf(actor.isSystem(), "group.lead.facilitator"));
        Meeting meeting = meetings.alone(publicId).orElseThrow(NotFound::new);
        MeetingReply reply = new MeetingReply(meeting.id(), person.value());
        reply.say(true, clock.instant());
        meetings.add(reply);
    }

    /**
     * Changes a meeting; whoever comes gets a mail when time or place are others.
     *
     * @param actor a facilitator
     * @param publicId which
     * @param plan what, when and where from now on
     * @throws Conflict when it was cancelled
     */
    @Transactional
    public void change(Actor actor, long publicId, MeetingPlan plan) {
        Meeting meeting = tended(actor, publicId);
        requireFuture(plan);
        if (meeting.change(plan)) {
            tell(meeting);
        }
        audit.record(actor, "group.meeting.change", SUBJECT, meeting.id(), null);
    }

    /**
     * Cancels a meeting; whoever would come gets a mail.
     *
     * @param actor a facilitator
     * @param publicId which
     * @param reason in plain words, at most 300 characters
     * @throws RuleViolation of field {@code reason}
     */
    @Transactional
    public void cancel(Actor actor, long publicId, String reason) {
        Meeting meeting = tended(actor, publicId);
        String why = Typed.text(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", "group.meeting.reason.needed");
        }
        if (!meeting.isCancelled()) {
            meeting.cancel(why, clock.instant());
            tell(meeting);
            audit.record(actor, "group.meeting.cancel", SUBJECT, meeting.id(), null);
        }
    }

    /**
     * Says whether the actor comes. Doing it twice is doing it once.
     *
     * @param actor a member
     * @param publicId which meeting
     * @param coming whether
     * @throws RuleViolation when every place is taken
     * @throws Conflict when it was cancelled or is over
     */
    @Transactional
    public void reply(Actor actor, long publicId, boolean coming) {
        Meeting meeting = meetings.alone(publicId).orElseThrow(NotFound::new);
        CommunityGroup group = groups.group(meeting.groupId());
        Access.require(GroupPolicy.mayTakePart(actor, group.facts()));
        meeting.requirePlanned();
        Instant now = clock.instant();
        if (meeting.isOver(now)) {
            throw new Conflict("group.meeting.over");
        }
        long person = actor.person().value();
        MeetingReply reply =
                meetings.reply(meeting.id(), person).orElseGet(() -> new MeetingReply(meeting.id(), person));
        boolean full = meeting.places() != null && meetings.coming(meeting.id()) >= meeting.places();
        if (coming && !reply.isComing() && full) {
            throw new RuleViolation("reply", "group.meeting.full");
        }
        reply.say(coming, now);
        meetings.add(reply);
    }

    /**
     * Writes the report, or writes it anew.
     *
     * @param actor a facilitator
     * @param publicId which meeting
     * @param text how it was, as Markdown
     * @param agreements what was agreed
     * @throws RuleViolation of field {@code report}
     * @throws Conflict when it was cancelled or is still to come
     */
    @Transactional
    public void report(Actor actor, long publicId, String text, List<Agreement> agreements) {
        Meeting meeting = tended(actor, publicId);
        if (clock.instant().isBefore(meeting.startsAt())) {
            throw new Conflict("group.report.early");
        }
        String words = Typed.text(text);
        if (words.isEmpty() || words.length() > LONGEST_REPORT) {
            throw new RuleViolation("report", "group.report.needed", LONGEST_REPORT);
        }
        meeting.report(words, clock.instant());
        meetings.agree(meeting.id(), agreements);
        audit.record(actor, "group.meeting.report", SUBJECT, meeting.id(), null);
    }

    private void tell(Meeting meeting) {
        meetings.peopleComing(meeting.id())
                .forEach(person -> answers.tell(person, "group.mail.meeting", "/agenda/" + meeting.publicId()));
    }

    private Meeting tended(Actor actor, long publicId) {
        Meeting meeting = meetings.alone(publicId).orElseThrow(NotFound::new);
        Access.require(
                GroupPolicy.mayTend(actor, groups.group(meeting.groupId()).facts()));
        return meeting;
    }

    private void requireFuture(MeetingPlan plan) {
        if (!plan.startsAt().isAfter(clock.instant())) {
            throw new RuleViolation("day", "group.meeting.past");
        }
    }
}
