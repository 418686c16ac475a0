package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;

/** People write proposals and offer them to the editors. */
@Singleton
public class Proposals {

    private static final String SUBJECT = "PROPOSAL";

    private final ProposalRepository proposals;
    private final EditedRooms rooms;
    private final ProposalNews news;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Proposals(ProposalRepository proposals, EditedRooms rooms, ProposalNews news, AuditTrail audit, Clock clock) {
        this.proposals = proposals;
        this.rooms = rooms;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what was typed; it may be unfinished.
     *
     * @param actor who types
     * @param place what she writes
     * @param mark of the form; counts where somebody else can write at the same time
     * @param written what was typed
     * @return the number of the proposal
     * @throws Conflict when somebody else changed what the form is made of; nothing is kept then
     * @throws NotFound when there is nothing to write for this actor
     */
    @Transactional
    public long keep(Actor actor, ProposalPlace place, String mark, WriteProposal written) {
        return place.number() == null ? begin(actor, place, mark, written) : change(actor, place, mark, written);
    }

    private long begin(Actor actor, ProposalPlace place, String mark, WriteProposal written) {
        Access.require(ProposalPolicy.mayPropose(actor));
        EditedPage page = place.slug() == null
                ? null
                : rooms.of(place.kind()).page(actor, place.slug()).orElseThrow(NotFound::new);
        long persona = actor.persona().value();
        Proposal proposal = proposals
                .written(persona, place.kind(), page == null ? null : page.id())
                .orElse(null);
        if (proposal == null) {
            if (page != null && !ProposalQueries.mark(page).equals(mark)) {
                throw new Conflict("editorial.proposal.stale");
            }
            proposal = new Proposal(place.kind(), page, persona);
            proposals.add(proposal);
        }
        proposal.write(written, clock.instant());
        return proposal.publicId();
    }

    private long change(Actor actor, ProposalPlace place, String mark, WriteProposal written) {
        Proposal proposal = proposals.alone(place.number()).orElseThrow(NotFound::new);
        Access.require(ProposalPolicy.mayWrite(actor, proposal));
        boolean edited = proposal.state() == ProposalState.WAITS;
        if (edited && !ProposalQueries.mark(proposal).equals(mark)) {
            throw new Conflict("editorial.proposal.stale");
        }
        proposal.write(written, clock.instant());
        if (edited) {
            audit.record(actor, "proposal.edit", SUBJECT, proposal.id(), null);
        }
        return proposal.publicId();
    }

    /**
     * Lets a proposal wait for the editors, who are told.
     *
     * @param actor its writer
     * @param number its number
     * @throws RuleViolation when no reason is given, or something in it is wrong
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public void offer(Actor actor, long number) {
        Proposal proposal = proposals.alone(number).orElseThrow(NotFound::new);
        Access.require(ProposalPolicy.mayThrowAway(actor, proposal));
        Access.require(actor.maySpeak());
        EditedPages room = rooms.of(proposal.kind());
        if (proposal.reason().isEmpty()) {
            throw new RuleViolation(WriteProposal.REASON, "editorial.proposal.reason.needed");
        }
        room.check(proposal.text());
        if (PartChange.between(room, proposal.base(), proposal.text()).isEmpty()) {
            throw new RuleViolation("", "editorial.proposal.same");
        }
        proposal.offer(clock.instant());
        audit.record(actor, "proposal.offer", SUBJECT, proposal.id(), null);
        news.waits(actor.person());
    }

    /**
     * Goes on with a proposal that waits.
     *
     * @param actor its writer
     * @param number its number
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public void takeBack(Actor actor, long number) {
        Proposal proposal = proposals.alone(number).orElseThrow(NotFound::new);
        Access.require(ProposalPolicy.mayTakeBack(actor, proposal));
        proposal.takeBack();
        audit.record(actor, "proposal.take-back", SUBJECT, proposal.id(), null);
    }

    /**
     * Throws away a proposal that nobody else decides on.
     *
     * @param actor its writer
     * @param number its number
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public void throwAway(Actor actor, long number) {
        Proposal proposal = proposals.alone(number).orElseThrow(NotFound::new);
        Access.require(ProposalPolicy.mayThrowAway(actor, proposal));
        proposals.remove(proposal);
        audit.record(actor, "proposal.throw-away", SUBJECT, proposal.id(), null);
    }
}
