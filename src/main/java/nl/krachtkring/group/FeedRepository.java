package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Links for own calendars in the database; used in this room alone. */
@Singleton
class FeedRepository {

    private final EntityManager entities;

    @Inject
    FeedRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(CalendarFeed feed) {
        entities.persist(feed);
        entities.flush();
    }

    void remove(CalendarFeed feed) {
        entities.remove(feed);
        entities.flush();
    }

    /** None for who is in no group; a link from an earlier membership stays dead when she joins again. */
    Optional<CalendarFeed> byHash(String hash) {
        return entities.createQuery(
                        "SELECT f FROM CalendarFeed f WHERE f.tokenHash = :hash AND EXISTS"
                                + " (SELECT m.id FROM Membership m WHERE m.personId = f.personId"
                                + " AND (f.groupId IS NULL OR (m.groupId = f.groupId AND m.joinedAt <= f.madeAt)))",
                        CalendarFeed.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The link of one group, or of all groups for null. */
    Optional<CalendarFeed> of(long person, Long group) {
        return all(person).stream()
                .filter(feed -> Objects.equals(feed.groupId(), group))
                .findFirst();
    }

    List<CalendarFeed> all(long person) {
        return entities.createQuery(
                        "SELECT f FROM CalendarFeed f WHERE f.personId = :person ORDER BY f.id", CalendarFeed.class)
                .setParameter("person", person)
                .getResultList();
    }
}
