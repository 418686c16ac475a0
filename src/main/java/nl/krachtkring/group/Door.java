package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.richtext.Typed;

/** The door of a parents' group, which its members hold: they propose a guest, vote, and end a visit. */
@Singleton
public class Door {

    private static final String SUBJECT = "GROUP";
    private static final int MOST_VOTES = 5;

    private final GroupRepository groups;
    private final GuestRepository guests;
    private final GuestSearch search;
    private final DoorSubjects subjects;
    private final DoorClosing closing;
    private final Answers answers;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param groups the groups
     * @param guests the rows of guests and votes
     * @param search finds who is proposed
     * @param subjects discussions and meetings
     * @param closing lets votes follow the clock
     * @param answers tells people that something waits
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public Door(
            GroupRepository groups,
            GuestRepository guests,
            GuestSearch search,
            DoorSubjects subjects,
            DoorClosing closing,
            Answers answers,
            AuditTrail audit,
            Clock clock) {
        this.groups = groups;
        this.guests = guests;
        this.search = search;
        this.subjects = subjects;
        this.closing = closing;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Looks for the guest and keeps a draft, in which the proposer sees who was found before anybody else hears of it.
     *
     * @param actor a member
     * @param slug which group
     * @param wish who, for what, until when and why
     * @return the number of the draft
     * @throws RuleViolation of field {@code who}, {@code until} or {@code why}
     */
    @Transactional
    public long propose(Actor actor, String slug, ProposeGuest wish) {
        CommunityGroup group = groups.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(DoorPolicy.mayPropose(actor, group.facts()));
        Visited where = subject(group, wish);
        String why = why(wish.why());
        Instant until = until(wish.until());
        if (wish.who() == null || wish.who().isBlank()) {
            throw new RuleViolation("who", "group.door.who.needed");
        }
        GuestSearch.Found found = search.find(actor, wish.who())
                .filter(one -> !actor.is(one.person()))
                .orElseThrow(() -> new RuleViolation("who", "group.door.who.unknown"));
        long persona = own(actor, group);
        GuestProposal proposal = new GuestProposal(
                where,
                new GuestProposal.People(
                        found.person(), found.persona(), actor.person().value(), persona),
                why,
                until,
                clock.instant());
        guests.add(proposal);
        return proposal.publicId();
    }

    /**
     * Begins the vote: everyone who is a member now is asked. Whoever proposes says yes with it, and can change that.
     *
     * @param actor the proposer
     * @param publicId the number of the draft
     * @throws nl.krachtkring.platform.access.NotAllowed when it has begun already
     */
    @Transactional
    public void begin(Actor actor, long publicId) {
        GuestProposal proposal = guests.alone(publicId).orElseThrow(NotFound::new);
        CommunityGroup group = groups.alone(proposal.groupId());
        Access.require(DoorPolicy.mayBegin(actor, facts(actor, proposal, group)));
        requireRoom(proposal);
        Instant now = clock.instant();
        List<Long> electors = guests.electors(group.id());
        proposal.begin(electors.size(), now);
        for (long person : electors) {
            GuestBallot ballot = new GuestBallot(proposal.id(), person);
            ballot.say(actor.is(person) ? GuestVote.YES : GuestVote.NONE);
            guests.add(ballot);
        }
        audit.record(actor, "group.guest.propose", SUBJECT, group.id(), null);
        electors.stream()
                .filter(person -> !actor.is(person))
                .forEach(person -> answers.tell(person, "group.mail.vote", "/mijn#deur"));
    }

    /**
     * Votes, or votes otherwise. A no stops the clock: people talk first.
     *
     * @param actor a member since the start of the vote
     * @param publicId the number of the proposal
     * @param vote yes, no or no opinion
     * @throws nl.krachtkring.platform.access.NotAllowed when the vote is over
     */
    @Transactional
    public void vote(Actor actor, long publicId, GuestVote vote) {
        GuestProposal proposal = settled(publicId);
        CommunityGroup group = groups.group(proposal.groupId());
        Access.require(DoorPolicy.mayVote(actor, facts(actor, proposal, group)));
        guests.ballot(proposal, actor).orElseThrow(NotFound::new).say(vote);
        closing.settle(proposal, clock.instant());
    }

    /**
     * Takes a proposal back before it is decided.
     *
     * @param actor the proposer
     * @param publicId its number
     */
    @Transactional
    public void withdraw(Actor actor, long publicId) {
        GuestProposal proposal = settled(publicId);
        CommunityGroup group = groups.group(proposal.groupId());
        Access.require(DoorPolicy.mayWithdraw(actor, facts(actor, proposal, group)));
        if (proposal.state() == GuestState.DRAFT) {
            guests.remove(proposal);
            return;
        }
        proposal.withdraw(clock.instant());
        guests.forgetBallots(proposal);
        audit.record(actor, "group.guest.withdraw", SUBJECT, group.id(), null);
    }

    /**
     * Ends a visit before its time; the guest's next request finds nothing.
     *
     * @param actor a facilitator, the proposer or the guest
     * @param publicId its number
     */
    @Transactional
    public void end(Actor actor, long publicId) {
        GuestProposal proposal = guests.alone(publicId).orElseThrow(NotFound::new);
        CommunityGroup group = groups.group(proposal.groupId());
        Access.require(DoorPolicy.mayEnd(actor, facts(actor, proposal, group)));
        proposal.end(clock.instant());
        audit.record(actor, "group.guest.end", SUBJECT, group.id(), null);
    }

    /** What the policy needs to know for this actor, now. */
    GuestFacts facts(Actor actor, GuestProposal proposal, CommunityGroup group) {
        boolean elector = !actor.isAnonymous() && guests.ballot(proposal, actor).isPresent();
        return new GuestFacts(
                group.facts(),
                proposal.personId(),
                proposal.guestPersonId(),
                proposal.state(),
                elector,
                proposal.isVisiting(clock.instant()));
    }

    private GuestProposal settled(long publicId) {
        GuestProposal proposal = guests.alone(publicId).orElseThrow(NotFound::new);
        if (proposal.state().isLive()) {
            closing.settle(proposal, clock.instant());
        }
        return proposal;
    }

    private Visited subject(CommunityGroup group, ProposeGuest wish) {
        Visited where = subjects.byNumber(wish.kind(), wish.number())
                .filter(found -> found.group() == group.id())
                .orElseThrow(NotFound::new);
        if (!where.open()) {
            throw new RuleViolation("", "group.door.subject.closed");
        }
        return where;
    }

    private void requireRoom(GuestProposal proposal) {
        if (!closing.isOpen(proposal.what())) {
            throw new RuleViolation("", "group.door.subject.closed");
        }
        boolean same = guests.inGroup(proposal.groupId(), DoorQueries.MOST).stream()
                .filter(other -> other.state().isLive() || other.isVisiting(clock.instant()))
                .anyMatch(other ->
                        other.what().equals(proposal.what()) && other.guestPersonId() == proposal.guestPersonId());
        if (same) {
            throw new RuleViolation("", "group.door.already");
        }
        if (guests.live(proposal.groupId()).size() >= MOST_VOTES) {
            throw new RuleViolation("", "group.door.many");
        }
    }

    private static long own(Actor actor, CommunityGroup group) {
        return actor.standingIn(group.id()).orElseThrow(NotFound::new).persona().value();
    }

    private static String why(String words) {
        String said = Typed.text(words);
        if (said.isEmpty() || said.length() > ProposeGuest.LONGEST_WHY) {
            throw new RuleViolation("why", "group.door.why.needed");
        }
        return said;
    }

    /** The vote has to be over before the visit is, and no visit is longer than three months. */
    private Instant until(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), MeetingPlan.ZONE);
        LocalDate first = today.plusDays(GuestProposal.VOTE.toDays() + 2);
        if (day == null || day.isBefore(first) || day.isAfter(today.plusDays(ProposeGuest.MOST_DAYS))) {
            throw new RuleViolation("until", "group.door.until.needed");
        }
        return day.atStartOfDay(MeetingPlan.ZONE).toInstant();
    }
}
