package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.organisation.Organisations;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonId;

/** What an administrator or the site itself gives: accounts, roles, badges that others give, second steps. */
@Singleton
public class Admission {

    private final EntityManager entities;
    private final Personas personas;
    private final PublicNames names;
    private final OwnProfiles profiles;
    private final Organisations organisations;
    private final Factors factors;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param personas finds names
     * @param names gives names
     * @param profiles what people tell of themselves
     * @param organisations finds and writes organisations
     * @param factors second steps
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public Admission(
            EntityManager entities,
            Personas personas,
            PublicNames names,
            OwnProfiles profiles,
            Organisations organisations,
            Factors factors,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.personas = personas;
        this.names = names;
        this.profiles = profiles;
        this.organisations = organisations;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a confirmed account.
     *
     * @param actor the site itself or an administrator
     * @param someone who
     * @return the new person
     */
    @Transactional
    public PersonId admit(Actor actor, NewPerson someone) {
        Access.require(MemberPolicy.mayAdmit(actor));
        Person person = new Person(someone.email(), someone.language(), clock.instant());
        person.register(someone.passwordHash(), false, someone.language(), clock.instant());
        person.confirm(clock.instant());
        entities.persist(person);
        entities.flush();
        names.give(person.id(), someone.name());
        profiles.introduce(personas.publicOf(person.id()).orElseThrow(), someone.intro());
        audit.record(actor, "member.admit", null, null, null);
        return person.id();
    }

    /**
     * Gives a site role; one that is there already stays as it is.
     *
     * @param actor the site itself or an administrator
     * @param person to whom
     * @param role which
     */
    @Transactional
    public void giveRole(Actor actor, PersonId person, SiteRole role) {
        Access.require(MemberPolicy.mayAdmit(actor));
        boolean has = entities.createQuery(
                                "SELECT COUNT(g) FROM RoleGrant g WHERE g.personId = :person AND g.role = :role",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
        if (!has) {
            entities.persist(new RoleGrant(person, role, clock.instant()));
            audit.record(actor, "member.role-given", "person", person.value(), role.name());
        }
    }

    /**
     * Makes somebody moderator of one group; for somebody who isn't yet.
     *
     * @param actor the site itself or an administrator
     * @param person to whom
     * @param group which group
     */
    @Transactional
    public void giveGroup(Actor actor, PersonId person, PlaceRef group) {
        Access.require(MemberPolicy.mayAdmit(actor));
        entities.persist(new ModeratorGrant(person, group, clock.instant()));
        audit.record(actor, "member.moderator-given", "person", person.value(), "group " + group.groupId());
    }

    /**
     * Gives a badge, with its organisation where its kind has one.
     *
     * @param actor the site itself or an administrator
     * @param person to whom
     * @param kind which
     * @param organisation its name; written as an organisation when new; empty for badges without one
     */
    @Transactional
    public void giveBadge(Actor actor, PersonId person, BadgeKind kind, String organisation) {
        Access.require(MemberPolicy.mayAdmit(actor));
        Badge badge = badge(person, kind);
        if (kind.isGivenByOthers()) {
            badge.confirm(organisations.namedOrNew(organisation), clock.instant());
        }
        audit.record(actor, "member.badge-given", "person", person.value(), kind.name());
    }

    /**
     * Loads a badge that was asked for and waits, as of a moment in the past. For the demo.
     *
     * @param actor the site itself
     * @param person who asked
     * @param kind which
     * @param organisation the name that was given
     * @param at when it was asked
     */
    @Transactional
    public void loadAsked(Actor actor, PersonId person, BadgeKind kind, String organisation, Instant at) {
        Access.require(MemberPolicy.mayAdmit(actor));
        badge(person, kind).ask(organisation, organisations.named(organisation).orElse(null), at);
    }

    /**
     * Puts the secret of a code app in place.
     *
     * @param actor the site itself or an administrator
     * @param person whose
     * @param base32 the secret
     */
    @Transactional
    public void giveFactor(Actor actor, PersonId person, String base32) {
        Access.require(MemberPolicy.mayAdmit(actor));
        factors.give(person, base32);
        audit.record(actor, "member.factor-given", "person", person.value(), null);
    }

    private Badge badge(PersonId person, BadgeKind kind) {
        return entities
                .createQuery("SELECT b FROM Badge b WHERE b.personId = :person AND b.kind = :kind", Badge.class)
                .setParameter("person", person.value())
                .setParameter("kind", kind)
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> {
                    Badge fresh = kind.isGivenByOthers()
                            ? Badge.given(person, kind)
                            : Badge.chosen(person, kind, clock.instant());
                    entities.persist(fresh);
                    return fresh;
                });
    }
}
