package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
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
    private final MemberRows members;
    private final GroupNames names;
    private final AuditTrail audit;
    private final Answers answers;
    private final DoorClosing votes;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param repository the groups
     * @param members rows of members
     * @param names the names of people in groups
     * @param audit the log
     * @param answers tells people what was decided
     * @param votes the votes about guests, which close before a member goes
     * @param clock the time
     */
    @Inject
    public GroupService(
            GroupRepository repository,
            MemberRows members,
            GroupNames names,
            AuditTrail audit,
            Answers answers,
            DoorClosing votes,
            Clock clock) {
        this.repository = repository;
        this.members = members;
        this.names = names;
        this.audit = audit;
        this.answers = answers;
        this.votes = votes;
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
        Optional<JoinRequest> earlier = repository.requestOf(group.id(), actor);
        boolean ended = earlier.map(JoinRequest::endedAt).isPresent();
        if (GroupPolicy.isFreeFor(group.facts(), ended)) {
            PersonaId persona = names.chosen(actor, wish.name(), group.id());
            earlier.filter(r -> r.state() == JoinRequest.State.ASKED).ifPresent(r -> r.accept(clock.instant()));
            repository.add(membership(group, actor.person().value(), persona.value()));
            audit.record(actor, "group.join", SUBJECT, group.id(), null);
            return true;
        }
        ask(actor, group, wish, earlier);
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
        leave(actor, slug, null);
    }

    /**
     * Leaves, and makes another member facilitator first. Whoever is alone closes the group behind herself.
     *
     * @param actor who
     * @param slug which group
     * @param successor the public number of the name of another member; null for nobody
     * @throws NotFound for who isn't in the group
     * @throws RuleViolation of field {@code successor} when that member isn't there
     * @throws nl.krachtkring.platform.access.NotAllowed for the last facilitator without a successor
     */
    @Transactional
    public void leave(Actor actor, String slug, Long successor) {
        CommunityGroup group = repository.bySlugAlone(slug).orElseThrow(NotFound::new);
        Membership own = repository.membership(group.id(), actor).orElseThrow(NotFound::new);
        if (successor != null) {
            succeed(actor, group, own, successor);
        }
        boolean alone = repository.count(group.id())[0] == 1;
        if (alone) {
            group.close("", clock.instant());
        } else {
            Access.require(GroupPolicy.mayLeave(actor, group.facts(), repository.facilitators(group.id())));
        }
        votes.settle(group.id());
        repository.remove(own);
        audit.record(actor, "group.leave", SUBJECT, group.id(), null);
    }

    private void succeed(Actor actor, CommunityGroup group, Membership own, long successor) {
        Access.require(GroupPolicy.mayLead(actor, group.facts()));
        Membership next = members.one(group.id(), successor)
                .flatMap(row -> repository.membershipNamed(group.id(), row.persona()))
                .filter(found -> found.personId() != own.personId())
                .orElseThrow(() -> new RuleViolation("successor", "group.leave.successor.needed"));
        next.lead();
        repository.sent();
        audit.record(actor, "group.lead", SUBJECT, group.id(), null);
    }

    /**
     * Takes back one's own request. Doing it twice is doing it once.
     *
     * @param actor who asked
     * @param slug which group
     * @throws NotFound when the actor can't know of the group or never asked
     * @throws nl.krachtkring.platform.access.Conflict when a facilitator decided meanwhile
     */
    @Transactional
    public void withdraw(Actor actor, String slug) {
        CommunityGroup group = repository.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayKnow(actor, group.facts()));
        long request = repository
                .requestOf(group.id(), actor)
                .orElseThrow(NotFound::new)
                .publicId();
        JoinRequest own = requestTo(group, request);
        if (own.state() != JoinRequest.State.WITHDRAWN) {
            own.withdraw(clock.instant());
            audit.record(actor, "group.withdraw", SUBJECT, group.id(), null);
        }
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
            PersonaId name = names.letIn(asked.personaId(), group.id());
            repository.add(membership(group, asked.personId(), name.value()));
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

    private void ask(Actor actor, CommunityGroup group, JoinGroup wish, Optional<JoinRequest> earlier) {
        if (earlier.filter(r -> r.state() == JoinRequest.State.ASKED).isPresent()) {
            return;
        }
        boolean hasQuestion = group.question() != null && !group.question().isBlank();
        boolean answered = !wish.answer().isEmpty();
        if (hasQuestion && !answered) {
            throw new RuleViolation("answer", "group.join.answer.needed");
        }
        PersonaId persona = names.chosen(actor, wish.name());
        JoinRequest request = earlier.orElseGet(
                () -> new JoinRequest(group.id(), actor.person().value()));
        request.ask(persona.value(), answered ? wish.answer() : null, clock.instant());
        repository.add(request);
        audit.record(actor, "group.ask", SUBJECT, group.id(), null);
    }

    private CommunityGroup led(Actor actor, String slug) {
        CommunityGroup group = repository.bySlug(slug).orElseThrow(NotFound::new);
        Access.require(GroupPolicy.mayTend(actor, group.facts()));
        return group;
    }

    private JoinRequest requestTo(CommunityGroup group, long request) {
        return repository
                .requestAlone(request)
                .filter(found -> found.groupId() == group.id())
                .orElseThrow(NotFound::new);
    }

    private Membership membership(CommunityGroup group, long person, long persona) {
        return new Membership(group.id(), person, persona, MembershipRole.MEMBER, clock.instant());
    }
}
