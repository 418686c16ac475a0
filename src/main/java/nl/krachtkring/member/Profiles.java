package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;

/** One's own public name, and the badges that one chooses. */
@Singleton
public class Profiles {

    private final EntityManager entities;
    private final Personas personas;
    private final PublicNames names;
    private final NamesAround around;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param personas finds names
     * @param names gives names
     * @param around the names that she is met beside
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public Profiles(
            EntityManager entities,
            Personas personas,
            PublicNames names,
            NamesAround around,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.personas = personas;
        this.names = names;
        this.around = around;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One's own profile.
     *
     * @param actor who asks
     * @return the profile
     */
    @Transactional
    public ProfileView view(Actor actor) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        Persona persona = own(actor);
        List<Badge> badges = badges(actor.person());
        Set<BadgeKind> chosen = EnumSet.noneOf(BadgeKind.class);
        badges.stream().map(Badge::kind).filter(kind -> !kind.isGivenByOthers()).forEach(chosen::add);
        return new ProfileView(persona.name(), chosen);
    }

    /**
     * Changes name and chosen badges. The public name may look like no other public one, and like none that is met in the groups in which
     * she goes by it: she reads those, so a refusal tells her of no name that she couldn't know.
     *
     * @param actor whose
     * @param command how it is to be
     * @throws nl.krachtkring.platform.access.RuleViolation of field {@code name}
     */
    @Transactional
    public void change(Actor actor, ChangeProfile command) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        command.chosen().forEach(kind -> Access.require(MemberPolicy.mayChoose(actor, kind)));
        Persona persona = own(actor);
        String name = names.claim(actor.person(), command.name());
        if (!name.equals(persona.name())) {
            personas.refuseAlike(actor.person(), name, around.of(persona.id()));
            persona.rename(name);
            audit.record(actor, "member.renamed", null, null, null);
        }
        choose(actor.person(), command.chosen());
    }

    private void choose(PersonId person, Set<BadgeKind> chosen) {
        Set<BadgeKind> missing = EnumSet.noneOf(BadgeKind.class);
        missing.addAll(chosen);
        for (Badge badge : badges(person)) {
            missing.remove(badge.kind());
            if (!badge.kind().isGivenByOthers() && !chosen.contains(badge.kind())) {
                entities.remove(badge);
            }
        }
        missing.forEach(kind -> entities.persist(Badge.chosen(person, kind, clock.instant())));
    }

    private Persona own(Actor actor) {
        return personas.publicPersona(actor.person()).orElseThrow(NotFound::new);
    }

    private List<Badge> badges(PersonId person) {
        return entities.createQuery("SELECT b FROM Badge b WHERE b.personId = :person", Badge.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
