package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.Visit;

/** Brings proposals for guests into a portal that fills itself; nobody is mailed about them. */
@Singleton
public class DoorLoading {

    private final GuestRepository guests;
    private final GuestSearch search;
    private final DoorSubjects subjects;
    private final GroupRepository groups;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param guests the rows of guests and votes
     * @param search finds the guest
     * @param subjects discussions and meetings
     * @param groups the groups
     * @param clock the time
     */
    @Inject
    public DoorLoading(
            GuestRepository guests, GuestSearch search, DoorSubjects subjects, GroupRepository groups, Clock clock) {
        this.guests = guests;
        this.search = search;
        this.subjects = subjects;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Which meeting has a number.
     *
     * @param number as planning gave it
     * @return what guests can be let in to
     */
    @Transactional
    public Visit meeting(long number) {
        return subjects.byNumber(Visit.Kind.MEETING, number)
                .orElseThrow(NotFound::new)
                .what();
    }

    /**
     * Begins a vote in which some have voted already.
     *
     * @param actor the portal
     * @param past the proposal
     */
    @Transactional
    public void vote(Actor actor, PastProposal past) {
        begun(actor, past);
    }

    /**
     * Lets a guest in, by a vote that is over; who voted what is kept nowhere.
     *
     * @param actor the portal
     * @param past the proposal, with at least half of the members for it
     */
    @Transactional
    public void admit(Actor actor, PastProposal past) {
        GuestProposal proposal = begun(actor, past);
        guests.forgetBallots(proposal);
        proposal.close(past.yes().size(), true, clock.instant());
    }

    private GuestProposal begun(Actor actor, PastProposal past) {
        Access.require(Decision.allowIf(actor.isSystem(), "group.lead.facilitator"));
        Visited where = subjects.of(past.where()).orElseThrow(NotFound::new);
        GuestSearch.Found found = search.one(past.guest()).orElseThrow(NotFound::new);
        long proposer = past.proposer().value();
        long persona = groups.membershipOf(where.group(), proposer)
                .orElseThrow(NotFound::new)
                .personaId();
        Instant now = clock.instant();
        GuestProposal proposal = new GuestProposal(
                where,
                new GuestProposal.People(found.person(), found.persona(), proposer, persona),
                past.why(),
                now.plus(Duration.ofDays(past.days())),
                now);
        guests.add(proposal);
        List<Long> electors = guests.electors(where.group());
        proposal.begin(electors.size(), now);
        for (long person : electors) {
            GuestBallot ballot = new GuestBallot(proposal.id(), person);
            boolean yes = past.yes().stream().anyMatch(one -> one.value() == person);
            ballot.say(yes ? GuestVote.YES : GuestVote.NONE);
            guests.add(ballot);
        }
        return proposal;
    }
}
