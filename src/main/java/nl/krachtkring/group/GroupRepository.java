package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonId;

/** Groups, memberships and requests in the database; used in this room alone. */
@Singleton
class GroupRepository {

    private final EntityManager entities;

    @Inject
    GroupRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Sends what changed, so that the next question counts it. */
    void sent() {
        entities.flush();
    }

    void remove(Membership membership) {
        entities.remove(membership);
    }

    CommunityGroup group(long id) {
        CommunityGroup group = entities.find(CommunityGroup.class, id);
        if (group == null) {
            throw new NotFound();
        }
        return group;
    }

    Optional<CommunityGroup> bySlug(String slug) {
        return entities.createQuery("SELECT g FROM CommunityGroup g WHERE g.slug = :slug", CommunityGroup.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The same with its row locked, so that the last two facilitators don't leave at once. */
    Optional<CommunityGroup> bySlugAlone(String slug) {
        return entities.createQuery("SELECT g FROM CommunityGroup g WHERE g.slug = :slug", CommunityGroup.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    CommunityGroup alone(long id) {
        CommunityGroup group = group(id);
        entities.lock(group, LockModeType.PESSIMISTIC_WRITE);
        return group;
    }

    /** Lets the second click of a person wait for the first. */
    void oneAtATime(PersonId person) {
        entities.createNativeQuery("SELECT id FROM person WHERE id = ? FOR UPDATE")
                .setParameter(1, person.value())
                .getResultList();
    }

    Optional<Membership> membership(long group, Actor actor) {
        return actor.isAnonymous()
                ? Optional.empty()
                : membershipOf(group, actor.person().value());
    }

    Optional<Membership> membershipOf(long group, long person) {
        return entities.createQuery(
                        "SELECT m FROM Membership m WHERE m.groupId = :group AND m.personId = :person",
                        Membership.class)
                .setParameter("group", group)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    Optional<Membership> membershipNamed(long group, long persona) {
        return entities.createQuery(
                        "SELECT m FROM Membership m WHERE m.groupId = :group AND m.personaId = :persona",
                        Membership.class)
                .setParameter("group", group)
                .setParameter("persona", persona)
                .getResultStream()
                .findFirst();
    }

    /** Names of living groups that everyone may know of. */
    List<String> knownNames() {
        return entities.createQuery("SELECT g.name FROM CommunityGroup g WHERE g.kind <> :hidden", String.class)
                .setParameter("hidden", GroupKind.HIDDEN)
                .getResultList();
    }

    /** How many members there are, and how many of them are here from their work, as their names say (a refused badge stands beside none). */
    long[] count(long group) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "SELECT COUNT(DISTINCT m.id),"
                                + " COUNT(DISTINCT CASE WHEN b.kind IN ('PROFESSIONAL', 'RESEARCHER', 'MUNICIPALITY') THEN m.id END)"
                                + " FROM membership m LEFT JOIN badge b ON b.person_id = m.person_id AND b.refused_at IS NULL WHERE m.group_id = ?")
                .setParameter(1, group)
                .getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }

    long facilitators(long group) {
        return entities.createQuery(
                        "SELECT COUNT(m) FROM Membership m WHERE m.groupId = :group AND m.role = :role", Long.class)
                .setParameter("group", group)
                .setParameter("role", MembershipRole.FACILITATOR)
                .getSingleResult();
    }

    Optional<JoinRequest> requestOf(long group, Actor actor) {
        return actor.isAnonymous() ? Optional.empty() : requestOf(group, actor.person());
    }

    Optional<JoinRequest> requestOf(long group, PersonId person) {
        return entities.createQuery(
                        "SELECT r FROM JoinRequest r WHERE r.groupId = :group AND r.personId = :person",
                        JoinRequest.class)
                .setParameter("group", group)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** Locked, so that of two who decide or withdraw the second is told. */
    Optional<JoinRequest> requestAlone(long publicId) {
        return entities.createQuery("SELECT r FROM JoinRequest r WHERE r.publicId = :publicId", JoinRequest.class)
                .setParameter("publicId", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<JoinRequest> waiting(long group, int most) {
        return entities.createQuery(
                        "SELECT r FROM JoinRequest r WHERE r.groupId = :group AND r.state = :state ORDER BY r.askedAt, r.id",
                        JoinRequest.class)
                .setParameter("group", group)
                .setParameter("state", JoinRequest.State.ASKED)
                .setMaxResults(most)
                .getResultList();
    }
}
