package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.ids.PublicIds;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Texts to begin with in the database; used in this room alone. */
@Singleton
class StartingTextRepository {

    private static final String OF_GROUP =
            "SELECT public_id, name, body, version FROM starting_text WHERE group_id = ?";

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    StartingTextRepository(EntityManager entities, Rows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /** Where each has its place: a new one takes the first that is free. */
    List<StartingText> of(long group) {
        return rows.list(OF_GROUP + " ORDER BY position", group).stream()
                .map(StartingTextRepository::text)
                .toList();
    }

    /** One of this group; that of another group is none. */
    Optional<StartingText> find(long group, long publicId) {
        return rows.first(OF_GROUP + " AND public_id = ?", group, publicId).map(StartingTextRepository::text);
    }

    /** The one of a name, as the database compares names: without case and accents. */
    Optional<StartingText> named(long group, String name) {
        return rows.first(OF_GROUP + " AND name = ?", group, name).map(StartingTextRepository::text);
    }

    /** Lets everybody else who changes texts of the group wait. */
    void alone(long group) {
        entities.createNativeQuery("SELECT id FROM community_group WHERE id = ? FOR UPDATE")
                .setParameter(1, group)
                .getResultList();
    }

    /** Adds one at the first free place; its number. Nobody wrote what came with the group. */
    long add(long group, WriteStartingText text, PersonId writer, Instant now) {
        List<Integer> taken = rows.list("SELECT position FROM starting_text WHERE group_id = ?", group).stream()
                .map(row -> ((Number) row[0]).intValue())
                .toList();
        int free = IntStream.rangeClosed(1, StartingTexts.MOST)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
        long publicId = PublicIds.next();
        entities.createNativeQuery("INSERT INTO starting_text (public_id, group_id, position, name, body, person_id,"
                        + " written_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, publicId)
                .setParameter(2, group)
                .setParameter(3, free)
                .setParameter(4, text.name())
                .setParameter(5, text.text())
                .setParameter(6, writer == null ? null : writer.value())
                .setParameter(7, SqlTime.utc(now))
                .executeUpdate();
        return publicId;
    }

    void change(long publicId, WriteStartingText text, PersonId writer, Instant now) {
        entities.createNativeQuery("UPDATE starting_text SET name = ?, body = ?, person_id = ?, written_at = ?,"
                        + " version = version + 1 WHERE public_id = ?")
                .setParameter(1, text.name())
                .setParameter(2, text.text())
                .setParameter(3, writer.value())
                .setParameter(4, SqlTime.utc(now))
                .setParameter(5, publicId)
                .executeUpdate();
    }

    void remove(long publicId) {
        entities.createNativeQuery("DELETE FROM starting_text WHERE public_id = ?")
                .setParameter(1, publicId)
                .executeUpdate();
    }

    private static StartingText text(Object[] row) {
        return new StartingText(
                ((Number) row[0]).longValue(), (String) row[1], (String) row[2], ((Number) row[3]).intValue());
    }
}
