package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.richtext.Typed;

/** What facilitators do for their group: name another facilitator, end a membership, close and open the group. */
@Singleton
public class GroupCare {

    private static final String SUBJECT = "GROUP";
    private static final int LONGEST_REASON = 300;

    private final GroupRepository repository;
    private final MemberRows members;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final Answers answers;
    private final DoorClosing votes;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the groups
     * @param members rows of members
     * @param invitations what was mailed to people
     * @param audit the log
     * @param answers tells people what was decided
     * @param votes the votes about guests, which close before a member goes
     * @param clock the time
     */
    @Inject
    public GroupCare(
            GroupRepository repository,
            MemberRows members,
            Invitations invitations,
            AuditTrail audit,
            Answers answers,
            DoorClosing votes,
            Clock clock) {
        this.repository = repository;
        this.members = members;
        this.invitations = invitations;
        this.audit = audit;
        this.answers = answers;
        this.votes = votes;
        this.clock = clock;
    }

    /**
     * Makes another member a facilitator. Doing it twice is doing it once.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param member the public number of the member's name
     * @throws NotFound when that member isn't there
     */
    @Transactional
    public void promote(Actor actor, String slug, long member) {
        CommunityGroup group = alone(slug);
        Access.require(GroupPolicy.mayTend(actor, group.facts()));
        named(group, member).lead();
        audit.record(actor, "group.lead", SUBJECT, group.id(), null);
    }

    /**
     * Ends a membership. The person reads the reason and can ask to come back.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param member the public number of the member's name
     * @param reason in plain words, at most 300 characters
     * @throws NotFound when that member isn't there
     * @throws RuleViolation of field {@code reason}
     * @throws nl.krachtkring.platform.access.NotAllowed for a facilitator's membership
     */
    @Transactional
    public void end(Actor actor, String slug, long member, String reason) {
        CommunityGroup group = alone(slug);
        Access.require(GroupPolicy.mayTend(actor, group.facts()));
        Membership found = named(group, member);
        Access.require(Decision.allowIf(found.role() == MembershipRole.MEMBER, "group.end.facilitator"));
        String why = words(reason, "group.end.reason.needed");
        JoinRequest trace = repository
                .requestOf(group.id(), new PersonId(found.personId()))
                .orElseGet(() -> new JoinRequest(group.id(), found.personId()));
        trace.end(found.personaId(), why, clock.instant());
        repository.add(trace);
        invitations.takeBack(group.id(), found.personId());
        votes.settle(group.id());
        repository.remove(found);
        audit.record(actor, "group.end", SUBJECT, group.id(), why);
        answers.tell(found.personId(), "group.mail.ended", "/groepen");
    }

    /**
     * Says whether members may speak under a name for one discussion alone. What was said under one keeps it.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param taken whether they may from now on
     */
    @Transactional
    public void takeOneTimeNames(Actor actor, String slug, boolean taken) {
        CommunityGroup group = alone(slug);
        Access.require(GroupPolicy.mayTend(actor, group.facts()));
        group.takeOneTimeNames(taken);
        audit.record(actor, "group.one-time-names", SUBJECT, group.id(), taken ? "on" : "off");
    }

    /**
     * Says for how long members may change what they wrote; it counts for what stands already too.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param period from when a text appeared
     */
    @Transactional
    public void letEdit(Actor actor, String slug, EditPeriod period) {
        CommunityGroup group = alone(slug);
        Access.require(GroupPolicy.mayTend(actor, group.facts()));
        group.letEdit(period);
        audit.record(actor, "group.edit-period", SUBJECT, group.id(), period.name());
    }

    /**
     * Closes the group: everything stands to be read, nothing is added.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param reason in plain words, at most 300 characters
     * @throws RuleViolation of field {@code reason}
     */
    @Transactional
    public void close(Actor actor, String slug, String reason) {
        CommunityGroup group = alone(slug);
        Access.require(GroupPolicy.mayLead(actor, group.facts()));
        group.close(words(reason, "group.close.reason.needed"), clock.instant());
        audit.record(actor, "group.close", SUBJECT, group.id(), null);
    }

    /**
     * Lets people write again.
     *
     * @param actor a facilitator
     * @param slug which group
     */
    @Transactional
    public void reopen(Actor actor, String slug) {
        CommunityGroup group = alone(slug);
        Access.require(GroupPolicy.mayLead(actor, group.facts()));
        group.reopen();
        audit.record(actor, "group.reopen", SUBJECT, group.id(), null);
    }

    private CommunityGroup alone(String slug) {
        return repository.bySlugAlone(slug).orElseThrow(NotFound::new);
    }

    private Membership named(CommunityGroup group, long member) {
        return members.one(group.id(), member)
                .flatMap(row -> repository.membershipNamed(group.id(), row.persona()))
                .orElseThrow(NotFound::new);
    }

    private static String words(String reason, String key) {
        String words = Typed.text(reason);
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new RuleViolation("reason", key);
        }
        return words;
    }
}
