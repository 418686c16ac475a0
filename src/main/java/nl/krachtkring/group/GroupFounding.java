package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Instant;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;

/** Groups and their members as the portal itself sets them up, also at a moment in the past. */
@Singleton
public class GroupFounding {

    private final GroupRepository repository;
    private final Personas personas;
    private final AuditTrail audit;

    /**
     * For the container.
     *
     * @param repository the groups
     * @param personas the names of people
     * @param audit the log
     */
    @Inject
    public GroupFounding(GroupRepository repository, Personas personas, AuditTrail audit) {
        this.repository = repository;
        this.personas = personas;
        this.audit = audit;
    }

    /**
     * Founds a group.
     *
     * @param actor the portal itself
     * @param plan what it will be
     * @param at since when it is there
     * @return its key
     * @throws RuleViolation of field {@code slug} when the word is taken
     */
    @Transactional
    public long found(Actor actor, @Valid FoundGroup plan, Instant at) {
        requireSystem(actor);
        if (repository.bySlug(plan.slug()).isPresent()) {
            throw new RuleViolation("slug", "group.found.slug");
        }
        CommunityGroup group = new CommunityGroup(plan, at);
        repository.add(group);
        audit.record(actor, "group.found", "GROUP", group.id(), null);
        return group.id();
    }

    /**
     * Makes somebody a member or facilitator.
     *
     * @param actor the portal itself
     * @param group the key of the group
     * @param persona the name in the group
     * @param role as what
     * @param at since when
     */
    @Transactional
    public void enrol(Actor actor, long group, PersonaId persona, MembershipRole role, Instant at) {
        requireSystem(actor);
        long person = personas.personOf(persona).orElseThrow(NotFound::new).value();
        repository.add(new Membership(repository.group(group).id(), person, persona.value(), role, at));
        audit.record(actor, "group.enrol", "GROUP", group, null);
    }

    private static void requireSystem(Actor actor) {
        Access.require(Decision.allowIf(actor.isSystem(), "group.lead.facilitator"));
    }
}
