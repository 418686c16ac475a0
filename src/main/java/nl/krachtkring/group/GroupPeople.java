package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;

/** Who is in a group and who wants to be: only for those inside. */
@Singleton
public class GroupPeople {

    private static final int MOST_REQUESTS = 50;

    private final GroupRepository repository;
    private final Personas personas;

    /**
     * For the container.
     *
     * @param repository the groups
     * @param personas the names of people
     */
    @Inject
    public GroupPeople(GroupRepository repository, Personas personas) {
        this.repository = repository;
        this.personas = personas;
    }

    /**
     * The members by name: facilitators first, and no order that tells when somebody came.
     *
     * @param actor who asks
     * @param group which
     * @return the members; none for outsiders
     */
    @Transactional
    public List<MemberView> members(Actor actor, GroupFacts group) {
        if (!GroupPolicy.isInside(actor, group.id())) {
            return List.of();
        }
        List<Membership> members = repository.members(group.id());
        Map<Long, PersonaView> names =
                personas.views(members.stream().map(Membership::personaId).toList(), () -> false);
        return members.stream()
                .map(m -> new MemberView(names.get(m.personaId()), m.role() == MembershipRole.FACILITATOR))
                .sorted(Comparator.comparing((MemberView m) -> !m.facilitator())
                        .thenComparing(m -> m.name().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(m -> m.name().publicId()))
                .toList();
    }

    /**
     * Who waits for a facilitator, longest first.
     *
     * @param actor who asks
     * @param group which
     * @return the first fifty; none for who isn't a facilitator
     */
    @Transactional
    public List<RequestView> waiting(Actor actor, GroupFacts group) {
        if (!GroupPolicy.mayLead(actor, group).allowed()) {
            return List.of();
        }
        List<JoinRequest> waiting = repository.waiting(group.id(), MOST_REQUESTS);
        Map<Long, PersonaView> names =
                personas.views(waiting.stream().map(JoinRequest::personaId).toList(), () -> false);
        return waiting.stream()
                .map(r -> new RequestView(
                        r.publicId(), names.get(r.personaId()), r.answer() == null ? "" : r.answer(), r.askedAt()))
                .toList();
    }

    /**
     * Where the actor's own request stands.
     *
     * @param actor who asks
     * @param group which
     * @return the state; empty for who never asked
     */
    @Transactional
    public Optional<JoinRequest.State> ownRequest(Actor actor, GroupFacts group) {
        return repository.requestOf(group.id(), actor).map(JoinRequest::state);
    }

    /**
     * Who can read along in a group now.
     *
     * @param actor who asks
     * @param group which
     * @return the audience, with numbers for members of a group that not everyone reads
     */
    @Transactional
    public Readers readers(Actor actor, GroupFacts group) {
        Audience audience = Audience.of(group.kind());
        if (audience == Audience.EVERYONE || !GroupPolicy.isInside(actor, group.id())) {
            return new Readers(audience, null, null);
        }
        long[] counts = repository.count(group.id());
        return new Readers(audience, counts[0], counts[1]);
    }

    /**
     * The name that the actor has in a group.
     *
     * @param actor who asks
     * @param group which
     * @return the name; empty for outsiders
     */
    @Transactional
    public Optional<PersonaView> ownName(Actor actor, GroupFacts group) {
        return actor.standingIn(group.id())
                .map(standing -> personas.view(standing.persona().value()));
    }
}
