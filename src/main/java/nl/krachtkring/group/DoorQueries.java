package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.Visit;

/** What members see of the door. Whoever reads brings the votes up to the minute first. */
@Singleton
public class DoorQueries {

    /** So many proposals stand on the page of a group; older ones are history. */
    static final int MOST = 50;

    private final GroupRepository groups;
    private final GuestRepository guests;
    private final DoorSubjects subjects;
    private final DoorClosing closing;
    private final Door door;
    private final Personas personas;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param groups the groups
     * @param guests the rows of guests and votes
     * @param subjects discussions and meetings
     * @param closing lets votes follow the clock
     * @param door knows what the policy asks
     * @param personas the names of people
     * @param clock the time
     */
    @Inject
    public DoorQueries(
            GroupRepository groups,
            GuestRepository guests,
            DoorSubjects subjects,
            DoorClosing closing,
            Door door,
            Personas personas,
            Clock clock) {
        this.groups = groups;
        this.guests = guests;
        this.subjects = subjects;
        this.closing = closing;
        this.door = door;
        this.personas = personas;
        this.clock = clock;
    }

    /**
     * Everybody who was proposed in a group.
     *
     * @param actor who asks
     * @param slug which group
     * @return newest first
     * @throws NotFound for everyone but members of a parents' group
     */
    @Transactional
    public List<GuestView> inGroup(Actor actor, String slug) {
        CommunityGroup group = groups.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(DoorPolicy.mayLook(actor, group.facts()));
        closing.settle(group.id());
        return views(actor, guests.inGroup(group.id(), MOST));
    }

    /**
     * One proposal.
     *
     * @param actor who asks
     * @param slug its group
     * @param publicId its number
     * @return the proposal with what the reader may do
     * @throws NotFound when there is none for this reader
     */
    @Transactional
    public GuestView one(Actor actor, String slug, long publicId) {
        closing.settleOne(publicId);
        GuestProposal proposal = guests.byPublicId(publicId).orElseThrow(NotFound::new);
        CommunityGroup group = groups.group(proposal.groupId());
        if (!group.slug().equals(slug)) {
            throw new NotFound();
        }
        Access.require(DoorPolicy.maySee(actor, door.facts(actor, proposal, group)));
        return views(actor, List.of(proposal)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * What somebody wants to propose a guest for.
     *
     * @param actor a member
     * @param slug the group
     * @param kind discussion or meeting
     * @param publicId its number
     * @return what it is
     * @throws NotFound when there is none to which the actor could let somebody in
     */
    @Transactional
    public Visited subject(Actor actor, String slug, Visit.Kind kind, long publicId) {
        CommunityGroup group = groups.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(DoorPolicy.mayPropose(actor, group.facts()));
        return subjects.byNumber(kind, publicId)
                .filter(found -> found.group() == group.id() && found.open())
                .orElseThrow(NotFound::new);
    }

    /**
     * Votes in which somebody is asked what she thinks.
     *
     * @param actor who
     * @return with the address of each; which closes first comes first
     */
    @Transactional
    public List<OwnVote> votesOf(Actor actor) {
        return actor.isAnonymous()
                ? List.of()
                : guests.votesOf(actor).stream()
                        .filter(proposal -> !proposal.isDue(clock.instant()))
                        .map(this::own)
                        .toList();
    }

    private OwnVote own(GuestProposal proposal) {
        CommunityGroup group = groups.group(proposal.groupId());
        return new OwnVote(
                "/groepen/" + group.slug() + "/gasten/" + proposal.publicId(),
                group.name(),
                proposal.state() == GuestState.TALKING ? null : proposal.closesAt());
    }

    private List<GuestView> views(Actor actor, List<GuestProposal> proposals) {
        Map<Long, PersonaView> names = personas.views(
                proposals.stream()
                        .flatMap(p -> Stream.of(p.guestPersonaId(), p.personaId()))
                        .distinct()
                        .toList(),
                () -> false);
        return proposals.stream()
                .flatMap(proposal -> view(actor, proposal, names).stream())
                .toList();
    }

    private Optional<GuestView> view(Actor actor, GuestProposal proposal, Map<Long, PersonaView> names) {
        Instant now = clock.instant();
        GuestVote own = guests.ballot(proposal, actor).map(GuestBallot::choice).orElse(GuestVote.NONE);
        GuestFacts facts = door.facts(actor, proposal, groups.group(proposal.groupId()));
        return subjects.of(proposal.what())
                .map(subject -> new GuestView(
                        proposal.publicId(),
                        names.get(proposal.guestPersonaId()),
                        names.get(proposal.personaId()),
                        subject,
                        proposal.why(),
                        proposal.untilAt(),
                        proposal.state(),
                        proposal.state() == GuestState.OPEN ? proposal.closesAt() : null,
                        proposal.electors(),
                        proposal.yesCount(),
                        own,
                        proposal.isVisiting(now),
                        allowed(actor, facts)));
    }

    private static Set<GuestView.Act> allowed(Actor actor, GuestFacts facts) {
        Set<GuestView.Act> allowed = EnumSet.noneOf(GuestView.Act.class);
        for (GuestView.Act act : GuestView.Act.values()) {
            Decision decision =
                    switch (act) {
                        case BEGIN -> DoorPolicy.mayBegin(actor, facts);
                        case VOTE -> DoorPolicy.mayVote(actor, facts);
                        case WITHDRAW -> DoorPolicy.mayWithdraw(actor, facts);
                        case END -> DoorPolicy.mayEnd(actor, facts);
                    };
            if (decision.allowed()) {
                allowed.add(act);
            }
        }
        return allowed;
    }
}
