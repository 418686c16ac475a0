package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.persistence.SqlTime;

/** Gives and takes the site roles of people, each with a reason; works with their next request. */
@Singleton
public class Roles {

    private static final String STAFF = "SELECT p.public_id, n.name, g.role, g.granted_at,"
            + " EXISTS (SELECT 1 FROM factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL)"
            + " OR EXISTS (SELECT 1 FROM passkey k WHERE k.person_id = p.id), p.state = 'ACTIVE', g.group_id"
            + " FROM (SELECT person_id, role, granted_at, NULL AS group_id FROM role_grant UNION ALL"
            + " SELECT person_id, 'MODERATOR', granted_at, group_id FROM moderator_grant) g"
            + " JOIN person p ON p.id = g.person_id"
            + " JOIN persona n ON n.person_id = p.id AND n.public_one = TRUE ORDER BY n.name, g.role, g.group_id";

    private final EntityManager entities;
    private final People people;
    private final RoleGiving giving;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param people finds administrators
     * @param giving what every role has in common
     * @param clock the time
     */
    @Inject
    public Roles(EntityManager entities, People people, RoleGiving giving, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.giving = giving;
        this.clock = clock;
    }

    /**
     * Everybody with a role on the site or as moderator of a group, a row for each.
     *
     * @param actor an administrator
     * @return by name
     */
    @Transactional
    public List<StaffRow> staff(Actor actor) {
        Access.require(MemberPolicy.mayAdmit(actor));
        return ((List<?>) entities.createNativeQuery(STAFF).getResultList())
                .stream().map(row -> staffRow((Object[]) row)).toList();
    }

    /**
     * Gives a role; it counts once she gives a second step. Doing it twice is doing it once.
     *
     * @param actor an administrator
     * @param account the public number of the account
     * @param role which
     * @param reason why, for the log
     * @throws NotFound for an account that takes no part
     * @throws RuleViolation of field {@code reason} without one
     */
    @Transactional
    public void give(Actor actor, long account, SiteRole role, String reason) {
        Person person = giving.required(actor, account);
        String why = AccountFinder.requiredReason(reason);
        if (grant(person, role).isPresent()) {
            return;
        }
        entities.persist(new RoleGrant(person.id(), role, clock.instant()));
        giving.given(actor, person, "member.role-given", role.name() + ": " + why, word(role));
    }

    /**
     * Takes a role away; doing it twice is doing it once.
     *
     * @param actor an administrator
     * @param account the public number of the account
     * @param role which
     * @param reason why, for the log
     * @throws RuleViolation of field {@code reason} without one, or for the last administrator
     */
    @Transactional
    public void take(Actor actor, long account, SiteRole role, String reason) {
        Person person = giving.required(actor, account);
        String why = AccountFinder.requiredReason(reason);
        boolean last = role == SiteRole.ADMINISTRATOR
                && people.administratorsAlone().stream().allMatch(other -> other.equals(person.id()));
        Optional<RoleGrant> grant = grant(person, role);
        if (grant.isEmpty()) {
            return;
        }
        if (last) {
            throw new RuleViolation("reason", "member.role.last");
        }
        entities.remove(grant.get());
        giving.taken(actor, person, "member.role-taken", role.name() + ": " + why, word(role));
    }

    private Optional<RoleGrant> grant(Person person, SiteRole role) {
        return entities
                .createQuery("SELECT g FROM RoleGrant g WHERE g.personId = :person AND g.role = :role", RoleGrant.class)
                .setParameter("person", person.id().value())
                .setParameter("role", role)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static String word(SiteRole role) {
        return "member.role." + role.name();
    }

    private static StaffRow staffRow(Object[] row) {
        return new StaffRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                SiteRole.valueOf((String) row[2]),
                row[6] == null ? null : ((Number) row[6]).longValue(),
                SqlTime.instant(row[3]),
                ((Number) row[4]).intValue() == 1,
                ((Number) row[5]).intValue() == 1);
    }
}
