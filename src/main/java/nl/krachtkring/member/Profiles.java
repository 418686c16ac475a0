package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;

/** One's own public name, words about oneself, and badges. */
@Singleton
public class Profiles {

    private static final int LONGEST_INTRO = 500;
    private static final int SHORTEST_ORGANISATION = 2;
    private static final int LONGEST_ORGANISATION = 120;

    private final EntityManager entities;
    private final Personas personas;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param personas names
     * @param organisations names of organisations
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public Profiles(
            EntityManager entities, Personas personas, Organisations organisations, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.personas = personas;
        this.organisations = organisations;
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
        Optional<Badge> professional = badges.stream()
                .filter(badge -> badge.kind() == BadgeKind.PROFESSIONAL)
                .findFirst();
        boolean confirmed =
                professional.filter(badge -> badge.counts(clock.instant())).isPresent();
        return new ProfileView(
                persona.name(),
                persona.intro() == null ? "" : persona.intro(),
                chosen,
                professional.map(badge -> badge.kind().key(confirmed)).orElse(""),
                professional.map(this::organisation).orElse(""),
                confirmed);
    }

    /**
     * Changes name, words and chosen badges.
     *
     * @param actor whose
     * @param command how it is to be
     * @throws RuleViolation of field {@code name} or {@code intro}
     */
    @Transactional
    public void change(Actor actor, ChangeProfile command) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        command.chosen().forEach(kind -> Access.require(MemberPolicy.mayChoose(actor, kind)));
        Persona persona = own(actor);
        String name = personas.allowed(actor.person(), command.name());
        String intro = Normalizer.normalize(command.intro() == null ? "" : command.intro(), Normalizer.Form.NFC);
        if (intro.length() > LONGEST_INTRO) {
            throw new RuleViolation("intro", "member.profile.intro.long", LONGEST_INTRO);
        }
        if (!name.equals(persona.name())) {
            persona.rename(name);
            audit.record(actor, "member.renamed", null, null, null);
        }
        persona.introduce(intro);
        choose(actor.person(), command.chosen());
    }

    /**
     * Asks for the badge of a professional. Until somebody confirms it, it says so beside the name.
     *
     * @param actor who asks
     * @param organisation for which she says to work
     * @throws RuleViolation of field {@code organisation}
     */
    @Transactional
    public void askProfessional(Actor actor, String organisation) {
        Access.require(MemberPolicy.mayKeepAccount(actor));
        String name = organisation == null ? "" : Normalizer.normalize(organisation.strip(), Normalizer.Form.NFC);
        if (name.length() < SHORTEST_ORGANISATION || name.length() > LONGEST_ORGANISATION) {
            throw new RuleViolation("organisation", "member.profile.organisation.missing");
        }
        Optional<Badge> before = badges(actor.person()).stream()
                .filter(badge -> badge.kind() == BadgeKind.PROFESSIONAL)
                .findFirst();
        if (before.isPresent()) {
            before.get().askAgain(name);
        } else {
            entities.persist(Badge.asked(actor.person(), BadgeKind.PROFESSIONAL, name));
        }
        audit.record(actor, "member.badge-asked", null, null, BadgeKind.PROFESSIONAL.name());
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

    private String organisation(Badge badge) {
        return badge.organisationId() == null
                ? String.valueOf(badge.askedOrganisation())
                : organisations.name(badge.organisationId());
    }
}
