package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.function.UnaryOperator;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonaId;

/** Loads proposals as they were made at a moment in the past. For the demo; asks and tells nobody. */
@Singleton
public class PastProposals {

    private final ProposalRepository proposals;
    private final EditedRooms rooms;

    @Inject
    PastProposals(ProposalRepository proposals, EditedRooms rooms) {
        this.proposals = proposals;
        this.rooms = rooms;
    }

    /**
     * What became of a proposal.
     *
     * @param offered when it was offered
     * @param answer what an editor answered when she gave it back; empty while it waits
     * @param returned when she did; null while it waits
     */
    public record Past(Instant offered, String answer, Instant returned) {}

    /**
     * Loads one change of a page; of a page that isn't there, nothing.
     *
     * @param by who wrote it
     * @param place which page
     * @param reason why
     * @param change makes what it says of what the page says, in the form of the files
     * @param past when, and what came of it
     */
    @Transactional
    public void load(PersonaId by, ProposalPlace place, String reason, UnaryOperator<String> change, Past past) {
        rooms.of(place.kind()).page(Actor.system("demo"), place.slug()).ifPresent(page -> {
            Proposal proposal = new Proposal(place.kind(), page, by.value());
            String text = change.apply(page.source());
            proposal.write(new WriteProposal(page.title(), reason, text), past.offered());
            proposal.offer(past.offered());
            if (past.returned() != null) {
                proposal.giveBack();
                proposal.decided(past.answer(), past.returned());
            }
            proposals.add(proposal);
        });
    }
}
