package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Visit;
import nl.krachtkring.platform.ids.PersonId;

/** Who is in a group and who wants to be: only for those inside. */
@Singleton
public class GroupPeople {

    private static final int MOST_REQUESTS = 50;

    private final GroupRepository repository;
    private final MemberRows members;
    private final Personas personas;
    private final Guests guests;
    private final GuestRepository rows;

    /**
     * For the container.
     *
     * @param repository the groups
     * @param members rows of members
     * @param personas the names of people
     * @param guests who reads along from outside
     * @param rows the rows of guests
     */
    @Inject
    public GroupPeople(
            GroupRepository repository, MemberRows members, Personas personas, Guests guests, GuestRepository rows) {
        this.repository = repository;
        this.members = members;
        this.personas = personas;
        this.guests = guests;
        this.rows = rows;
    }

    /**
     * A page of the members: facilitators first, then by name, and no order that tells when somebody came.
     *
     * @param actor who asks
     * @param group which
     * @param after the public number of the last name on the page before; null for the first page
     * @param most how many at most
     * @return the members; none for outsiders
     */
    @Transactional
    public MembersPage members(Actor actor, GroupFacts group, Long after, int most) {
        if (!GroupPolicy.isInside(actor, group.id())) {
            return MembersPage.NOBODY;
        }
        List<MemberRows.Row> rows = rows(group, after, most + 1);
        List<MemberRows.Row> shown = rows.subList(0, Math.min(most, rows.size()));
        Map<Long, PersonaView> names =
                personas.views(shown.stream().map(MemberRows.Row::persona).toList(), () -> false);
        List<MemberView> views = shown.stream()
                .map(row -> new MemberView(names.get(row.persona()), row.facilitator()))
                .toList();
        Long next = rows.size() > most ? views.get(most - 1).name().publicId() : null;
        return new MembersPage(views, next);
    }

    /**
     * One member, by the name in the group.
     *
     * @param actor who asks
     * @param group which
     * @param publicId the public number of the name
     * @return the member; empty for outsiders, and when nobody has that name
     */
    @Transactional
    public Optional<MemberView> member(Actor actor, GroupFacts group, long publicId) {
        if (!GroupPolicy.isInside(actor, group.id())) {
            return Optional.empty();
        }
        return members.one(group.id(), publicId)
                .map(row -> new MemberView(
                        personas.views(List.of(row.persona()), () -> false).get(row.persona()), row.facilitator()));
    }

    /**
     * How many members there are.
     *
     * @param actor who asks
     * @param group which
     * @return the number; zero for outsiders
     */
    @Transactional
    public long count(Actor actor, GroupFacts group) {
        return GroupPolicy.isInside(actor, group.id()) ? repository.count(group.id())[0] : 0;
    }

    private List<MemberRows.Row> rows(GroupFacts group, Long after, int most) {
        return members.page(group.id(), after, most);
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
                        r.publicId(),
                        names.get(r.personaId()),
                        r.answer() == null ? "" : r.answer(),
                        r.askedAt(),
                        r.endedAt() != null))
                .toList();
    }

    /**
     * Where the actor's own request stands.
     *
     * @param actor who asks
     * @param group which
     * @return where it stands; nothing for members and for who never asked
     */
    @Transactional
    public OwnRequest ownRequest(Actor actor, GroupFacts group) {
        return repository
                .requestOf(group.id(), actor)
                .filter(request -> !GroupPolicy.isInside(actor, group.id()))
                .map(request -> new OwnRequest(request.state(), request.endedAt() != null))
                .orElse(OwnRequest.NONE);
    }

    /**
     * The memberships of the actor that a facilitator ended, with the reasons: only for the actor.
     *
     * @param actor who asks
     * @return newest first; none for visitors
     */
    @Transactional
    public List<EndedView> ended(Actor actor) {
        return actor.isAnonymous() ? List.of() : members.ended(actor.person().value());
    }

    /**
     * Who can read along in a group, or in one of its discussions, now.
     *
     * @param actor who asks
     * @param group which
     * @param membersOnly whether it is about what only members read, also in an open group
     * @param what the discussion or meeting; null for the group as a whole
     * @return the audience, with numbers for members of a group that not everyone reads
     */
    public Readers readers(Actor actor, GroupFacts group, boolean membersOnly, Visit what) {
        Audience audience = membersOnly ? Audience.MEMBERS : Audience.of(group.kind());
        if (audience == Audience.EVERYONE) {
            return new Readers(audience, null, null, List.of(), null);
        }
        boolean inside = GroupPolicy.isInside(actor, group.id());
        if (!inside && (what == null || !GroupPolicy.isGuest(actor, group.id(), what))) {
            return new Readers(audience, null, null, List.of(), null);
        }
        List<Onlooking> onlooking = membersOnly ? List.of() : what == null ? guests.in(group) : guests.at(group, what);
        long moderators = rows.moderators(group.id());
        if (!inside) {
            return new Readers(audience, null, null, onlooking, moderators);
        }
        long[] counts = repository.count(group.id());
        return new Readers(audience, counts[0], counts[1], onlooking, moderators);
    }

    /**
     * Who looks after a group, to be told of what is asked of them.
     *
     * @param group its key
     * @return the people, longest in the group first
     */
    @Transactional
    public List<PersonId> facilitators(long group) {
        return rows.facilitators(group).stream().map(PersonId::new).toList();
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
                .filter(standing -> GroupPolicy.isInside(actor, group.id()))
                .map(standing -> standing.persona().value())
                .map(persona -> personas.views(List.of(persona), () -> false).get(persona));
    }
}
