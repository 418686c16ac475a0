package nl.krachtkring.notification;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.RepliesMoved;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Who follows what. Following is by person, not by name, and nobody else sees it. */
@Singleton
public class Subscriptions {

    private static final String HEARING =
            "SELECT EXISTS (SELECT 1 FROM subscription WHERE kind = ? AND contribution_id = ? AND person_id = ?),"
                    + " EXISTS (SELECT 1 FROM muted_place WHERE kind = ? AND place_id = ? AND person_id = ?)";

    private final EntityManager entities;
    private final Rows rows;
    private final Contributions contributions;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param rows the database, for what pages ask
     * @param contributions the rooms that own a kind
     * @param clock the time
     */
    @Inject
    public Subscriptions(EntityManager entities, Rows rows, Contributions contributions, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * Follows something.
     *
     * @param actor who; signed in
     * @param ref what; following twice is following once
     * @throws nl.krachtkring.platform.access.NotFound when the actor may not read it
     */
    @Transactional
    public void follow(Actor actor, ContributionRef ref) {
        Access.require(contributions.mayFollow(actor, ref));
        add(actor.person(), ref);
    }

    /**
     * Stops following. Needs no right to read: who lost it can still stop.
     *
     * @param actor who; signed in
     * @param ref what
     */
    @Transactional
    public void unfollow(Actor actor, ContributionRef ref) {
        entities.createNativeQuery("DELETE FROM subscription WHERE kind = ? AND contribution_id = ? AND person_id = ?")
                .setParameter(1, ref.kind().name())
                .setParameter(2, ref.id())
                .setParameter(3, actor.person().value())
                .executeUpdate();
    }

    /**
     * How somebody hears of something.
     *
     * @param follows whether she is told of replies
     * @param muted whether she wants no news of it all the same
     * @param mutable whether she can say so; of talk alone
     */
    public record Hearing(boolean follows, boolean muted, boolean mutable) {

        static final Hearing NOTHING = new Hearing(false, false, false);
    }

    /**
     * How somebody hears of something, in one statement.
     *
     * @param actor who
     * @param ref what
     * @return nothing for visitors
     */
    public Hearing hearing(Actor actor, ContributionRef ref) {
        if (actor.isAnonymous()) {
            return Hearing.NOTHING;
        }
        String kind = ref.kind().name();
        long person = actor.person().value();
        return rows.first(HEARING, kind, ref.id(), person, kind, ref.id(), person)
                .map(row -> new Hearing(
                        ((Number) row[0]).intValue() == 1, ((Number) row[1]).intValue() == 1, MutedPlaces.isTalk(ref)))
                .orElse(Hearing.NOTHING);
    }

    /** Who followed what was said in one place follows it in the other; who did so before does so still. */
    void on(@Observes RepliesMoved moved) {
        entities.createNativeQuery("INSERT IGNORE INTO subscription (person_id, kind, contribution_id, since)"
                        + " SELECT s.person_id, ?, ?, ? FROM subscription s WHERE s.kind = ? AND s.contribution_id = ?")
                .setParameter(1, moved.into().kind().name())
                .setParameter(2, moved.into().id())
                .setParameter(3, SqlTime.utc(moved.at()))
                .setParameter(4, moved.from().kind().name())
                .setParameter(5, moved.from().id())
                .executeUpdate();
    }

    @Transactional
    List<PersonId> followers(ContributionRef ref) {
        List<?> found = entities.createNativeQuery(
                        "SELECT person_id FROM subscription WHERE kind = ? AND contribution_id = ? ORDER BY id")
                .setParameter(1, ref.kind().name())
                .setParameter(2, ref.id())
                .getResultList();
        return found.stream()
                .map(row -> new PersonId(((Number) row).longValue()))
                .toList();
    }

    @Transactional
    void add(PersonId person, ContributionRef ref) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO subscription (person_id, kind, contribution_id, since) VALUES (?, ?, ?, ?)")
                .setParameter(1, person.value())
                .setParameter(2, ref.kind().name())
                .setParameter(3, ref.id())
                .setParameter(4, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }
}
