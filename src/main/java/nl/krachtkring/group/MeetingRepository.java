package nl.krachtkring.group;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.platform.persistence.SqlTime;

/** Meetings and replies in the database; used in this room alone. */
@Singleton
class MeetingRepository {

    /** Who comes and is a member still. */
    private static final String COMING = " FROM meeting_reply r JOIN meeting t ON t.id = r.meeting_id"
            + " JOIN membership m ON m.group_id = t.group_id AND m.person_id = r.person_id"
            + " WHERE r.meeting_id = ? AND r.coming = TRUE";

    private final EntityManager entities;

    @Inject
    MeetingRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    Optional<Meeting> byPublicId(long publicId) {
        return byPublicId(publicId, LockModeType.NONE);
    }

    /** Locked, so that the last place is given once. */
    Optional<Meeting> alone(long publicId) {
        return byPublicId(publicId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Meeting> byPublicId(long publicId, LockModeType lock) {
        return entities.createQuery("SELECT t FROM Meeting t WHERE t.publicId = :publicId", Meeting.class)
                .setParameter("publicId", publicId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<MeetingReply> reply(long meeting, long person) {
        return entities.createQuery(
                        "SELECT r FROM MeetingReply r WHERE r.meetingId = :meeting AND r.personId = :person",
                        MeetingReply.class)
                .setParameter("meeting", meeting)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    long coming(long meeting) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*)" + COMING)
                        .setParameter(1, meeting)
                        .getSingleResult())
                .longValue();
    }

    List<Long> personasComing(long meeting) {
        return longs("SELECT m.persona_id" + COMING, meeting);
    }

    List<Long> peopleComing(long meeting) {
        return longs("SELECT m.person_id" + COMING, meeting);
    }

    private List<Long> longs(String question, long meeting) {
        List<?> rows =
                entities.createNativeQuery(question).setParameter(1, meeting).getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    List<Agreement> agreements(long meeting) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT who, what, due FROM meeting_agreement WHERE meeting_id = ? ORDER BY position")
                .setParameter(1, meeting)
                .getResultList();
        return rows.stream().map(row -> agreement((Object[]) row)).toList();
    }

    private static Agreement agreement(Object[] row) {
        return new Agreement((String) row[0], (String) row[1], row[2] == null ? "" : (String) row[2]);
    }

    void agree(long meeting, List<Agreement> agreements) {
        entities.createNativeQuery("DELETE FROM meeting_agreement WHERE meeting_id = ?")
                .setParameter(1, meeting)
                .executeUpdate();
        for (int i = 0; i < agreements.size(); i++) {
            entities.createNativeQuery(
                            "INSERT INTO meeting_agreement (meeting_id, position, who, what, due) VALUES (?, ?, ?, ?, ?)")
                    .setParameter(1, meeting)
                    .setParameter(2, i + 1)
                    .setParameter(3, agreements.get(i).who())
                    .setParameter(4, agreements.get(i).what())
                    .setParameter(5, agreements.get(i).due())
                    .executeUpdate();
        }
    }

    /** Planned meetings of living groups that begin in a stretch of time and were not reminded of. */
    List<Long> toRemind(Instant from, Instant until) {
        List<?> rows = entities.createNativeQuery("SELECT t.public_id FROM meeting t"
                        + " JOIN community_group g ON g.id = t.group_id WHERE t.starts_at > ? AND t.starts_at <= ?"
                        + " AND t.reminded_at IS NULL AND t.cancelled_at IS NULL AND g.closed_at IS NULL"
                        + " ORDER BY t.starts_at, t.id")
                .setParameter(1, SqlTime.utc(from))
                .setParameter(2, SqlTime.utc(until))
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
