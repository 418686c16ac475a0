package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.ids.PersonaId;
import nl.krachtkring.platform.ids.Tokens;

/**
 * Finds accounts for administrators: by the whole address or the whole public name, for a reason that is logged with each
 * account before anything of it is shown. What it finds opens for this sign-in until the day is over.
 */
@Singleton
public class AccountFinder {

    /** The shortest reason that says something, and the longest that fits in the log beside a role. */
    private static final int SHORTEST = 10;

    private static final int LONGEST = 300;

    /** A name can be anybody's; more than these is not finding but browsing. */
    private static final int MOST = 20;

    private final EntityManager entities;
    private final People people;
    private final Personas personas;
    private final SealedSecrets secrets;
    private final AuditTrail audit;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param people finds accounts
     * @param personas names
     * @param secrets makes passes
     * @param audit the log
     * @param clock the time
     */
    @Inject
    public AccountFinder(
            EntityManager entities,
            People people,
            Personas personas,
            SealedSecrets secrets,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.people = people;
        this.personas = personas;
        this.secrets = secrets;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Finds accounts, and logs why.
     *
     * @param actor an administrator
     * @param who the whole address, or the whole public name
     * @param reason why
     * @return at most twenty; empty when nobody has it
     * @throws RuleViolation of field {@code reason} or {@code who}
     */
    @Transactional
    public List<AccountFound> find(Actor actor, String who, String reason) {
        Access.require(MemberPolicy.mayAdmit(actor));
        String why = requiredReason(reason);
        String asked = who == null ? "" : who.strip();
        if (asked.isEmpty()) {
            throw new RuleViolation("who", "member.account.who");
        }
        List<Person> found =
                asked.contains("@") ? people.byEmail(asked).stream().toList() : byName(asked);
        if (found.isEmpty()) {
            audit.record(actor, "member.account-sought", null, null, why);
        }
        found.forEach(person -> audit.record(
                actor, "member.account-found", "person", person.id().value(), why));
        return found.stream().map(person -> found(actor, person)).toList();
    }

    /**
     * Opens an account that was found.
     *
     * @param actor an administrator
     * @param account its public number
     * @param pass as finding gave it
     * @return the account; empty when the reason must be given again
     */
    @Transactional
    public Optional<AccountView> open(Actor actor, long account, String pass) {
        Access.require(MemberPolicy.mayAdmit(actor));
        if (!Tokens.same(pass(actor, account), pass)) {
            return Optional.empty();
        }
        return people.byPublicId(account)
                .filter(person -> person.state() != PersonState.ERASED)
                .map(person -> view(actor, person));
    }

    /**
     * Whose account it is, for services that decide about it.
     *
     * @param actor an administrator
     * @param account its public number
     * @param pass as finding gave it
     * @return her public name; empty when the reason must be given again
     */
    @Transactional
    public Optional<PersonaId> persona(Actor actor, long account, String pass) {
        return open(actor, account, pass)
                .flatMap(view -> people.byPublicId(account))
                .flatMap(person -> personas.publicOf(person.id()));
    }

    static String requiredReason(String reason) {
        return requiredReason("reason", reason);
    }

    /** The reason as it is logged; a refusal stands at the field in which it was typed. */
    static String requiredReason(String field, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            throw new RuleViolation(field, "member.account.reason", SHORTEST, LONGEST);
        }
        return why;
    }

    private List<Person> byName(String name) {
        return entities.createQuery(
                        "SELECT p FROM Person p, Persona n WHERE n.personId = p.id AND n.publicOne = TRUE"
                                + " AND n.name = :name AND p.state <> :erased ORDER BY p.id",
                        Person.class)
                .setParameter("name", name)
                .setParameter("erased", PersonState.ERASED)
                .setMaxResults(MOST)
                .getResultList();
    }

    private AccountFound found(Actor actor, Person person) {
        return new AccountFound(person.publicId(), name(person), person.state(), pass(actor, person.publicId()));
    }

    private AccountView view(Actor actor, Person person) {
        Instant now = clock.instant();
        return new AccountView(
                person.publicId(),
                name(person),
                person.email(),
                person.createdAt(),
                person.isActive(now) ? PersonState.ACTIVE : person.state(),
                hasSecondStep(person),
                roles(person),
                moderated(person),
                badges(person, now),
                count(
                        "SELECT COUNT(s) FROM SignIn s WHERE s.personId = :person AND s.endedAt IS NULL"
                                + " AND s.endsAt > CURRENT_TIMESTAMP",
                        person),
                until(person.silencedUntil(), now),
                until(person.suspendedUntil(), now),
                actor.is(person.id().value()));
    }

    private String name(Person person) {
        return personas.publicPersona(person.id()).map(Persona::name).orElse("");
    }

    private boolean hasSecondStep(Person person) {
        return count("SELECT COUNT(f) FROM Factor f WHERE f.personId = :person AND f.confirmedAt IS NOT NULL", person)
                        + count("SELECT COUNT(k) FROM Passkey k WHERE k.personId = :person", person)
                > 0;
    }

    private long count(String question, Person person) {
        return entities.createQuery(question, Long.class)
                .setParameter("person", person.id().value())
                .getSingleResult();
    }

    private Set<SiteRole> roles(Person person) {
        Set<SiteRole> roles = EnumSet.noneOf(SiteRole.class);
        entities.createQuery("SELECT g FROM RoleGrant g WHERE g.personId = :person", RoleGrant.class)
                .setParameter("person", person.id().value())
                .getResultList()
                .forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    private Set<Long> moderated(Person person) {
        return Set.copyOf(
                entities.createQuery("SELECT g.groupId FROM ModeratorGrant g WHERE g.personId = :person", Long.class)
                        .setParameter("person", person.id().value())
                        .getResultList());
    }

    private List<AccountView.BadgeRow> badges(Person person, Instant now) {
        List<?> rows = entities.createNativeQuery("SELECT b.kind, b.confirmed_at IS NOT NULL AND"
                        + " (b.expires_at IS NULL OR b.expires_at > ?), COALESCE(o.name, b.asked_organisation, '')"
                        + " FROM badge b LEFT JOIN organisation o ON o.id = b.organisation_id WHERE b.person_id = ?"
                        + " ORDER BY b.id")
                .setParameter(1, nl.krachtkring.platform.persistence.SqlTime.utc(now))
                .setParameter(2, person.id().value())
                .getResultList();
        return rows.stream().map(row -> badge((Object[]) row)).toList();
    }

    private static AccountView.BadgeRow badge(Object[] row) {
        boolean confirmed = ((Number) row[1]).intValue() == 1;
        return new AccountView.BadgeRow(BadgeKind.valueOf((String) row[0]).key(confirmed), (String) row[2]);
    }

    private static Instant until(Instant until, Instant now) {
        return until != null && now.isBefore(until) ? until : null;
    }

    private String pass(Actor actor, long account) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return secrets.hash("account-pass", actor.signIn() + ":" + account + ":" + today);
    }
}
