package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.SqlTime;

/** Polls in the database; used in this room alone. */
@Singleton
class PollRepository {

    private final EntityManager entities;

    @Inject
    PollRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A row of the table. */
    record Stored(Instant closesAt, Instant countedAt) {
        boolean isOver(Instant now) {
            return !now.isBefore(closesAt);
        }
    }

    /** An answer; votes are 0 until they are counted. */
    record Choice(int position, String words, int votes) {}

    void add(long discussion, NewPoll poll) {
        entities.createNativeQuery("INSERT INTO poll (discussion_id, closes_at) VALUES (?, ?)")
                .setParameter(1, discussion)
                .setParameter(2, SqlTime.utc(poll.closesAt()))
                .executeUpdate();
        addOptions(discussion, poll.options());
    }

    /** Takes other answers in place of all there were; who chose chooses anew. */
    void replace(long discussion, List<String> options) {
        if (!choices(discussion).stream().map(Choice::words).toList().equals(options)) {
            entities.createNativeQuery("DELETE FROM poll_option WHERE discussion_id = ?")
                    .setParameter(1, discussion)
                    .executeUpdate();
            addOptions(discussion, options);
        }
    }

    private void addOptions(long discussion, List<String> options) {
        int position = 1;
        for (String words : options) {
            entities.createNativeQuery("INSERT INTO poll_option (discussion_id, position, words) VALUES (?, ?, ?)")
                    .setParameter(1, discussion)
                    .setParameter(2, position++)
                    .setParameter(3, words)
                    .executeUpdate();
        }
    }

    Optional<Stored> find(long discussion) {
        return stored(discussion, "");
    }

    /** The same, with everybody else who chooses or counts waiting. */
    Optional<Stored> alone(long discussion) {
        return stored(discussion, " FOR UPDATE");
    }

    private Optional<Stored> stored(long discussion, String lock) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT closes_at, counted_at FROM poll WHERE discussion_id = ?" + lock)
                .setParameter(1, discussion)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Stored(SqlTime.instant(row[0]), row[1] == null ? null : SqlTime.instant(row[1])))
                .findFirst();
    }

    List<Choice> choices(long discussion) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT position, words, votes FROM poll_option WHERE discussion_id = ? ORDER BY position")
                .setParameter(1, discussion)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Choice(((Number) row[0]).intValue(), (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    Optional<Integer> own(long discussion, PersonId person) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT position FROM poll_vote WHERE discussion_id = ? AND person_id = ?")
                .setParameter(1, discussion)
                .setParameter(2, person.value())
                .getResultList();
        return rows.stream().map(row -> ((Number) row).intValue()).findFirst();
    }

    void choose(long discussion, PersonId person, int position) {
        entities.createNativeQuery("INSERT INTO poll_vote (discussion_id, person_id, position) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE position = VALUES(position)")
                .setParameter(1, discussion)
                .setParameter(2, person.value())
                .setParameter(3, position)
                .executeUpdate();
    }

    List<Long> due(Instant now) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT discussion_id FROM poll WHERE counted_at IS NULL AND closes_at <= ? ORDER BY discussion_id")
                .setParameter(1, SqlTime.utc(now))
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    void count(long discussion, Instant now) {
        entities.createNativeQuery("UPDATE poll_option o SET o.votes = (SELECT COUNT(*) FROM poll_vote v"
                        + " JOIN discussion d ON d.id = v.discussion_id"
                        + " JOIN membership m ON m.group_id = d.group_id AND m.person_id = v.person_id"
                        + " WHERE v.discussion_id = o.discussion_id AND v.position = o.position)"
                        + " WHERE o.discussion_id = ?")
                .setParameter(1, discussion)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM poll_vote WHERE discussion_id = ?")
                .setParameter(1, discussion)
                .executeUpdate();
        entities.createNativeQuery("UPDATE poll SET counted_at = ? WHERE discussion_id = ?")
                .setParameter(1, SqlTime.utc(now))
                .setParameter(2, discussion)
                .executeUpdate();
    }

    /** Forgets a poll with its answers and choices, since its discussion ends. */
    void forget(long discussion) {
        entities.createNativeQuery("DELETE FROM poll WHERE discussion_id = ?")
                .setParameter(1, discussion)
                .executeUpdate();
    }
}
