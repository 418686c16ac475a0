package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.i18n.DutchTime;
import nl.krachtkring.platform.ids.Tokens;

/** Reads proposals, for their writers and the editors. */
@Singleton
public class ProposalQueries {

    private final ProposalRepository proposals;
    private final EditedRooms rooms;
    private final Personas personas;
    private final Clock clock;

    @Inject
    ProposalQueries(ProposalRepository proposals, EditedRooms rooms, Personas personas, Clock clock) {
        this.proposals = proposals;
        this.rooms = rooms;
        this.personas = personas;
        this.clock = clock;
    }

    /**
     * The form of what somebody writes: what she kept, or else the page as it is.
     *
     * @param actor who writes
     * @param place what
     * @return never null
     * @throws NotFound when there is nothing to write for this actor
     */
    @Transactional
    public ProposalForm form(Actor actor, ProposalPlace place) {
        if (place.number() != null) {
            Proposal proposal = proposals
                    .byNumber(place.number())
                    .filter(found -> found.kind() == place.kind())
                    .orElseThrow(NotFound::new);
            Access.require(ProposalPolicy.mayWrite(actor, proposal));
            return form(proposal, page(proposal).orElse(null));
        }
        Access.require(ProposalPolicy.mayPropose(actor));
        EditedPage page = place.slug() == null
                ? null
                : rooms.of(place.kind()).page(actor, place.slug()).orElseThrow(NotFound::new);
        return proposals
                .written(actor.persona().value(), place.kind(), page == null ? null : page.id())
                .map(proposal -> form(proposal, page))
                .orElseGet(() -> new ProposalForm(
                        null,
                        page,
                        "",
                        page == null ? "" : page.source(),
                        ProposalState.DRAFT,
                        page == null ? "" : mark(page)));
    }

    private static ProposalForm form(Proposal proposal, EditedPage page) {
        return new ProposalForm(
                proposal.publicId(), page, proposal.reason(), proposal.text(), proposal.state(), mark(proposal));
    }

    /**
     * One's own proposals.
     *
     * @param actor who asks
     * @return newest first, without what they change
     */
    @Transactional
    public List<ProposalView> own(Actor actor) {
        return actor.persona() == null
                ? List.of()
                : list(proposals.of(actor.persona().value()));
    }

    /**
     * One of one's own proposals.
     *
     * @param actor its writer
     * @param number its number
     * @return with what it changes
     * @throws NotFound when it is none of hers
     */
    @Transactional
    public ProposalView own(Actor actor, long number) {
        Access.require(
                ProposalPolicy.mayFollow(actor, proposals.byNumber(number).orElseThrow(NotFound::new)));
        return show(actor, number);
    }

    /**
     * What waits for the editors.
     *
     * @param actor an editor
     * @return oldest first, without what they change
     * @throws NotFound for everybody else
     */
    @Transactional
    public List<ProposalView> waiting(Actor actor) {
        Access.require(DeskPolicy.mayWork(actor));
        return list(proposals.waiting());
    }

    /**
     * One proposal with what it changes.
     *
     * @param actor its writer, or an editor
     * @param number its number
     * @return never null
     * @throws NotFound when there is none for this actor
     */
    @Transactional
    public ProposalView show(Actor actor, long number) {
        Proposal proposal = proposals.byNumber(number).orElseThrow(NotFound::new);
        Access.require(ProposalPolicy.maySee(actor, proposal));
        EditedPages room = rooms.of(proposal.kind());
        String now = stands(proposal);
        boolean decided = proposal.state() == ProposalState.PUBLISHED;
        String would = decided ? proposal.text() : room.upon(proposal.base(), proposal.text(), now);
        return view(
                proposal,
                personas.view(proposal.personaId()),
                new Compared(
                        PartChange.between(room, now, would),
                        decided ? List.of() : PartChange.between(room, proposal.base(), now),
                        decided ? List.of() : room.points(would, today()),
                        room.reviewBefore(would).orElse(null)));
    }

    /**
     * Compares two texts.
     *
     * @param kind of page
     * @param before the first
     * @param after the second
     * @return the parts that differ
     */
    public List<PartChange> compare(ContributionKind kind, String before, String after) {
        return PartChange.between(rooms.of(kind), before, after);
    }

    /** What the page says; of a decided proposal, what it said before. */
    private String stands(Proposal proposal) {
        return proposal.state() == ProposalState.PUBLISHED
                ? proposal.base()
                : page(proposal).map(EditedPage::source).orElse("");
    }

    private Optional<EditedPage> page(Proposal proposal) {
        return Optional.ofNullable(proposal.targetId())
                .flatMap(id -> rooms.of(proposal.kind()).page(id));
    }

    private List<ProposalView> list(List<Proposal> found) {
        Map<Long, PersonaView> names = personas.views(
                found.stream().map(Proposal::personaId).distinct().toList());
        return found.stream()
                .map(one -> view(one, names.get(one.personaId()), Compared.NOT))
                .toList();
    }

    /** What stands on the page of one proposal and in no list. */
    private record Compared(
            List<PartChange> changes, List<PartChange> meanwhile, List<PageLint.Point> points, LocalDate reviewBefore) {

        static final Compared NOT = new Compared(List.of(), List.of(), List.of(), null);
    }

    private ProposalView view(Proposal proposal, PersonaView proposer, Compared compared) {
        Optional<EditedPage> page = page(proposal);
        return new ProposalView(
                proposal.publicId(),
                proposal.title(),
                page.map(EditedPage::address).orElse(""),
                rooms.of(proposal.kind()).form(proposal.publicId()),
                proposal.reason(),
                proposal.state(),
                proposal.answer(),
                proposer,
                new ProposalView.Times(proposal.changedAt(), proposal.offeredAt(), proposal.decidedAt()),
                mark(proposal, page.orElse(null)),
                compared.reviewBefore(),
                compared.changes(),
                compared.meanwhile(),
                compared.points());
    }

    private LocalDate today() {
        return DutchTime.today(clock);
    }

    static String mark(EditedPage page) {
        return Tokens.sha256(page.source());
    }

    static String mark(Proposal proposal, EditedPage page) {
        return mark(proposal) + ":" + (page == null ? "" : mark(page));
    }

    static String mark(Proposal proposal) {
        return Integer.toString(proposal.version());
    }
}
