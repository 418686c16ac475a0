package nl.krachtkring.notification;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.krachtkring.group.GroupPolicy;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Groups of which members want to hear of every new discussion. Nobody else sees it, and it ends with the membership: the database sees
 * to that, whoever ends it.
 */
@Singleton
public class FollowedGroups {

    private static final String HEARING =
            "SELECT EXISTS (SELECT 1 FROM followed_group WHERE group_id = ? AND person_id = ?),"
                    + " EXISTS (SELECT 1 FROM muted_place WHERE kind = 'GROUP' AND place_id = ? AND person_id = ?)";

    private final EntityManager entities;
    private final Rows rows;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows reads it
     * @param clock the time
     */
    @Inject
    public FollowedGroups(EntityManager entities, Rows rows, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Hears of new discussions from now on. Following twice is following once.
     *
     * @param actor who
     * @param group the key of a group in which she is a member
     * @throws nl.krachtkring.platform.access.NotFound for another group
     */
    @Transactional
    public void follow(Actor actor, long group) {
        Access.require(GroupPolicy.isInside(actor, group) ? Decision.allow() : Decision.absent());
        entities.createNativeQuery("INSERT IGNORE INTO followed_group (group_id, person_id, since) VALUES (?, ?, ?)")
                .setParameter(1, group)
                .setParameter(2, actor.person().value())
                .setParameter(3, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }

    /**
     * Hears of them no more.
     *
     * @param actor who; signed in
     * @param group its key
     */
    @Transactional
    public void unfollow(Actor actor, long group) {
        entities.createNativeQuery("DELETE FROM followed_group WHERE group_id = ? AND person_id = ?")
                .setParameter(1, group)
                .setParameter(2, actor.person().value())
                .executeUpdate();
    }

    /**
     * How somebody hears of her group, in one statement.
     *
     * @param actor who
     * @param group its key
     * @return nothing for who is no member
     */
    public Subscriptions.Hearing hearing(Actor actor, long group) {
        if (!GroupPolicy.isInside(actor, group)) {
            return Subscriptions.Hearing.NOTHING;
        }
        long person = actor.person().value();
        return rows.first(HEARING, group, person, group, person)
                .map(row -> new Subscriptions.Hearing(
                        ((Number) row[0]).intValue() == 1, ((Number) row[1]).intValue() == 1, true))
                .orElse(Subscriptions.Hearing.NOTHING);
    }

    /**
     * The groups that somebody follows.
     *
     * @param actor whose; signed in
     * @return their keys
     */
    public Set<Long> of(Actor actor) {
        return rows
                .list(
                        "SELECT group_id FROM followed_group WHERE person_id = ?",
                        actor.person().value())
                .stream()
                .map(row -> ((Number) row[0]).longValue())
                .collect(Collectors.toSet());
    }

    /** Who followed a group already when something appeared in it. */
    List<PersonId> followers(long group, Instant appeared) {
        return rows
                .list(
                        "SELECT person_id FROM followed_group WHERE group_id = ? AND since <= ? ORDER BY since, person_id",
                        group,
                        SqlTime.utc(appeared))
                .stream()
                .map(row -> new PersonId(((Number) row[0]).longValue()))
                .toList();
    }
}
