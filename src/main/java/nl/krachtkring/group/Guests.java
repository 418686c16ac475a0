package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.krachtkring.member.PersonaView;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Visit;

/** Who reads along as a guest now. The caller asks the policy first where somebody reads the answer. */
@Singleton
public class Guests {

    private final GuestRepository guests;
    private final DoorSubjects subjects;
    private final Personas personas;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param guests the rows
     * @param subjects discussions and meetings
     * @param personas the names of people
     * @param clock the time
     */
    @Inject
    public Guests(GuestRepository guests, DoorSubjects subjects, Personas personas, Clock clock) {
        this.guests = guests;
        this.subjects = subjects;
        this.personas = personas;
        this.clock = clock;
    }

    /**
     * The guests of a group, wherever in it.
     *
     * @param group which
     * @return whose time is over first; none outside parents' groups
     */
    @Transactional
    public List<Onlooking> in(GroupFacts group) {
        return group.parents() ? named(guests.visits(group.id(), clock.instant())) : List.of();
    }

    /**
     * The guests of one discussion or meeting.
     *
     * @param group its group
     * @param what which
     * @return whose time is over first; none outside parents' groups
     */
    @Transactional
    public List<Onlooking> at(GroupFacts group, Visit what) {
        return in(group).stream().filter(one -> one.what().equals(what)).toList();
    }

    /**
     * Where somebody is a guest herself.
     *
     * @param actor who
     * @return her visits with the number of the proposal; whose time is over first
     */
    @Transactional
    public List<OwnVisit> of(Actor actor) {
        return actor.isAnonymous()
                ? List.of()
                : guests.visitsOf(actor, clock.instant()).stream()
                        .flatMap(proposal -> subject(proposal).stream()
                                .map(subject -> new OwnVisit(proposal.publicId(), subject, proposal.untilAt())))
                        .toList();
    }

    private List<Onlooking> named(List<GuestProposal> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        Map<Long, PersonaView> names = personas.views(
                visits.stream().map(GuestProposal::guestPersonaId).toList(), () -> false);
        return visits.stream()
                .flatMap(visit -> subject(visit).stream()
                        .map(subject -> new Onlooking(
                                names.get(visit.guestPersonaId()),
                                visit.untilAt(),
                                visit.what(),
                                subject.title(),
                                subject.address())))
                .toList();
    }

    /** What the guest can read still: a discussion that went, or that is for members alone, is closed to her. */
    private Optional<Visited> subject(GuestProposal visit) {
        return subjects.of(visit.what())
                .filter(subject -> subject.open() || visit.what().kind() == Visit.Kind.MEETING);
    }
}
