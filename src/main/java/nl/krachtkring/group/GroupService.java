package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;

/** Joining and leaving groups. */
@Singleton
public class GroupService {

    private static final String SUBJECT = "GROUP";

    private final GroupRepository repository;
    private final Personas personas;
    private final AuditTrail audit;
    private final Answers answers;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the groups
     * @param personas the names of people
     * @param audit the log
     * @param answers tells people what was decided
     * @param clock the time
     */
    @Inject
    public GroupService(GroupRepository repository, Personas personas, AuditTrail audit, Answers answers, Clock clock) {
        this.repository = repository;
        this.personas = personas;
        this.audit = audit;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Joins at once, or asks to where a facilitator decides. Doing it twice is doing it once.
     *
     * @param actor who
     * @param slug which group
     * @param wish the name in the group and the answer to its question
     * @return whether the actor is a member now; false while a facilitator has to decide
     * @throws NotFound when the actor can't know of the group
     * @throws RuleViolation of field {@code name} or {@code answer}
     */
    @Transactional
    public boolean join(Actor actor, String slug, @Valid JoinGroup wish) {
        CommunityGroup group = repository.bySlug(slug).orElseThrow(NotFound::new);
        if (!actor.isAnonymous()) {
            repository.oneAtATime(actor.person());
        }
        if (repository.membership(group.id(), actor).isPresent()) {
            return true;
        }
        Access.require(GroupPolicy.mayJoin(actor, group.facts()));
        if (group.facts().joining() == Joining.FREE) {
            PersonaId persona = persona(actor, wish.name());
            repository.add(membership(group, actor.person().value(), persona.value()));
            audit.record(actor, "group.join", SUBJECT, group.id(), null);
            return true;
        }
        ask(actor, group, wish);
        return false;
    }

    /**
     * Leaves. What was written stays, under the name it was written with.
     *
     * @param actor who
     * @param slug which group
     * @throws NotFound for who isn't in the group
     * @throws nl.krachtkring.platform.access.NotAllowed for the last facilitator
     */
    @Transactional
    public void leave(Actor actor, String slug) {
        CommunityGroup group = repository.bySlugAlone(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayLeave(actor, group.facts(), repository.facilitators(group.id())));
        repository.membership(group.id(), actor).ifPresent(repository::remove);
        audit.record(actor, "group.leave", SUBJECT, group.id(), null);
    }

    /**
     * Lets somebody in who asked.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param request the public number of the request
     * @throws nl.krachtkring.platform.access.Conflict when another facilitator decided first
     */
    @Transactional
    public void letIn(Actor actor, String slug, long request) {
        CommunityGroup group = led(actor, slug);
        JoinRequest asked = requestTo(group, request);
        asked.accept(clock.instant());
        if (repository.membershipOf(group.id(), asked.personId()).isEmpty()) {
            repository.add(membership(group, asked.personId(), asked.personaId()));
        }
        audit.record(actor, "group.letIn", SUBJECT, group.id(), null);
        answers.tell(asked.personId());
    }

    /**
     * Doesn't let somebody in who asked.
     *
     * @param actor a facilitator
     * @param slug which group
     * @param request the public number of the request
     * @throws nl.krachtkring.platform.access.Conflict when another facilitator decided first
     */
    @Transactional
    public void refuse(Actor actor, String slug, long request) {
        CommunityGroup group = led(actor, slug);
        JoinRequest asked = requestTo(group, request);
        asked.refuse(clock.instant());
        audit.record(actor, "group.refuse", SUBJECT, group.id(), null);
        answers.tell(asked.personId());
    }

    private void ask(Actor actor, CommunityGroup group, JoinGroup wish) {
        Optional<JoinRequest> earlier = repository.requestOf(group.id(), actor);
        if (earlier.filter(r -> r.state() == JoinRequest.State.ASKED).isPresent()) {
            return;
        }
        boolean hasQuestion = group.question() != null && !group.question().isBlank();
        boolean answered = wish.answer() != null && !wish.answer().isBlank();
        if (hasQuestion && !answered) {
            throw new RuleViolation("answer", "group.join.answer.needed");
        }
        PersonaId persona = persona(actor, wish.name());
        JoinRequest request = earlier.orElseGet(
                () -> new JoinRequest(group.id(), actor.person().value()));
        request.ask(persona.value(), answered ? wish.answer().strip() : null, clock.instant());
        repository.add(request);
        audit.record(actor, "group.ask", SUBJECT, group.id(), null);
    }

    /** The public name, or a new one that nobody can link to it. */
    private PersonaId persona(Actor actor, String name) {
        boolean isPublic = name != null && name.strip().equals(actor.name());
        return isPublic ? actor.persona() : personas.create(actor.person(), name);
    }

    private CommunityGroup led(Actor actor, String slug) {
        CommunityGroup group = repository.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayLead(actor, group.facts()));
        return group;
    }

    private JoinRequest requestTo(CommunityGroup group, long request) {
        return repository
                .request(request)
                .filter(found -> found.groupId() == group.id())
                .orElseThrow(NotFound::new);
    }

    private Membership membership(CommunityGroup group, long person, long persona) {
        return new Membership(group.id(), person, persona, MembershipRole.MEMBER, clock.instant());
    }
}
