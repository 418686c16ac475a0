package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.ids.PersonaId;

/** Editors decide on proposals: what they saw must be what there is. */
@Singleton
public class ProposalDesk {

    private static final String SUBJECT = "PROPOSAL";

    private final ProposalRepository proposals;
    private final EditedRooms rooms;
    private final PageVersions versions;
    private final ProposalNews news;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ProposalDesk(
            ProposalRepository proposals,
            EditedRooms rooms,
            PageVersions versions,
            ProposalNews news,
            AuditTrail audit,
            Clock clock) {
        this.proposals = proposals;
        this.rooms = rooms;
        this.versions = versions;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The page says it from now on.
     *
     * @param actor an editor
     * @param number of the proposal
     * @param decided what she saw and says
     * @return where the page stands
     * @throws Conflict when somebody else decided, or changed proposal or page since she looked
     * @throws RuleViolation with all that keeps it from being published
     * @throws NotFound for everybody else
     */
    @Transactional
    public String publish(Actor actor, long number, DecideProposal decided) {
        Proposal proposal = seen(actor, number, decided);
        EditedPages room = rooms.of(proposal.kind());
        EditedPage before = page(proposal);
        Instant now = clock.instant();
        LocalDate today = DutchTime.day(now);
        String base = before == null ? "" : before.source();
        String text = room.dated(
                room.upon(proposal.base(), proposal.text(), base),
                decided.checked() ? today : null,
                decided.reviewBefore());
        EditedPage page = room.publish(proposal.targetId(), text, now);
        PageVersions.Made made =
                new PageVersions.Made(new PersonaId(proposal.personaId()), actor.persona(), proposal.reason());
        versions.add(new ContributionRef(proposal.kind(), page.id()), before, text, made, now);
        proposal.published(base, text, page.id());
        proposal.decided(decided.answer(), now);
        audit.record(actor, "proposal.publish", SUBJECT, proposal.id(), null);
        news.decided(proposal, page, actor.person(), now);
        return page.address();
    }

    /**
     * Gives a proposal back to who wrote it.
     *
     * @param actor an editor
     * @param number of the proposal
     * @param decided what she saw and says
     * @throws Conflict when somebody else decided, or changed proposal or page since she looked
     * @throws RuleViolation of field {@code answer} without a reason
     * @throws NotFound for everybody else
     */
    @Transactional
    public void giveBack(Actor actor, long number, DecideProposal decided) {
        Proposal proposal = seen(actor, number, decided);
        if (decided.answer().isEmpty()) {
            throw new RuleViolation(DecideProposal.ANSWER, "editorial.proposal.answer.needed");
        }
        proposal.giveBack();
        proposal.decided(decided.answer(), clock.instant());
        audit.record(actor, "proposal.return", SUBJECT, proposal.id(), decided.answer());
        news.decided(proposal, null, actor.person(), clock.instant());
    }

    private Proposal seen(Actor actor, long number, DecideProposal decided) {
        Access.require(DeskPolicy.mayWork(actor));
        Proposal proposal = proposals.alone(number).orElseThrow(NotFound::new);
        Access.require(ProposalPolicy.maySee(actor, proposal));
        if (proposal.state() != ProposalState.WAITS) {
            throw new Conflict("editorial.proposal.decided");
        }
        if (!ProposalQueries.mark(proposal, page(proposal)).equals(decided.mark())) {
            throw new Conflict("editorial.review.stale");
        }
        return proposal;
    }

    private EditedPage page(Proposal proposal) {
        return proposal.targetId() == null
                ? null
                : rooms.of(proposal.kind()).page(proposal.targetId()).orElse(null);
    }
}
