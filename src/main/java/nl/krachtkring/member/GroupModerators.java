package nl.krachtkring.member;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.ids.PersonId;

/** Makes people moderators of named groups and ends that, each with a reason; works with their next request. */
@Singleton
public class GroupModerators {

    /** Its word in a mail, which names no group: who reads along over a shoulder learns of none. */
    private static final String ROLE = "member.role.group";

    private final EntityManager entities;
    private final RoleGiving giving;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param giving what every role has in common
     * @param clock the time
     */
    @Inject
    public GroupModerators(EntityManager entities, RoleGiving giving, Clock clock) {
        this.entities = entities;
        this.giving = giving;
        this.clock = clock;
    }

    /**
     * Makes somebody moderator of a group; it counts once she gives a second step. Doing it twice is doing it once.
     *
     * @param actor an administrator
     * @param account the public number of the account
     * @param group which group
     * @param reason why, for the log
     * @throws NotFound for an account that takes no part
     * @throws RuleViolation of field {@code groupReason} without one
     */
    @Transactional
    public void give(Actor actor, long account, PlaceRef group, String reason) {
        Person person = giving.required(actor, account);
        String why = AccountFinder.requiredReason("groupReason", reason);
        if (grant(person, group).isPresent()) {
            return;
        }
        entities.persist(new ModeratorGrant(person.id(), group, clock.instant()));
        giving.given(actor, person, "member.moderator-given", logged(group, why), ROLE);
    }

    /**
     * Ends it; doing it twice is doing it once.
     *
     * @param actor an administrator
     * @param account the public number of the account
     * @param group which group
     * @param reason why, for the log
     * @throws NotFound for an account that takes no part
     * @throws RuleViolation of field {@code groupReason} without one
     */
    @Transactional
    public void take(Actor actor, long account, PlaceRef group, String reason) {
        Person person = giving.required(actor, account);
        String why = AccountFinder.requiredReason("groupReason", reason);
        Optional<ModeratorGrant> grant = grant(person, group);
        if (grant.isEmpty()) {
            return;
        }
        entities.remove(grant.get());
        giving.taken(actor, person, "member.moderator-taken", logged(group, why), ROLE);
    }

    /**
     * Who is moderator of this group by name and takes part, besides the moderators of the site.
     *
     * @param group which
     * @return their keys, oldest account first
     */
    @Transactional
    public List<PersonId> of(PlaceRef group) {
        return entities
                .createQuery(
                        "SELECT p.id FROM Person p WHERE p.state = :active AND EXISTS (SELECT g.id FROM ModeratorGrant g"
                                + " WHERE g.personId = p.id AND g.groupId = :group) ORDER BY p.id",
                        Long.class)
                .setParameter("active", PersonState.ACTIVE)
                .setParameter("group", group.groupId())
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private Optional<ModeratorGrant> grant(Person person, PlaceRef group) {
        return entities
                .createQuery(
                        "SELECT g FROM ModeratorGrant g WHERE g.personId = :person AND g.groupId = :group",
                        ModeratorGrant.class)
                .setParameter("person", person.id().value())
                .setParameter("group", group.groupId())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** The log names the group by its key: its name may be a secret that outlives it there. */
    private static String logged(PlaceRef group, String why) {
        return "group " + group.groupId() + ": " + why;
    }
}
