package nl.krachtkring.contribution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.krachtkring.platform.persistence.SqlTime;

/** Work that follows from a contribution, written in its transaction and done later by a job of one consumer. */
@Singleton
public class WorkQueue {

    private static final int TRIES = 12;
    private static final int ERROR_LENGTH = 300;

    private final EntityManager entities;
    private final Clock clock;

    /**
     * One piece of work.
     *
     * @param id its row
     * @param ref what it is about
     * @param event what happened
     */
    public record Work(long id, ContributionRef ref, String event) {}

    /**
     * For the container.
     *
     * @param entities the database
     * @param clock the time
     */
    @Inject
    public WorkQueue(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Writes work in the running transaction.
     *
     * @param consumer {@code search} or {@code notification}
     * @param ref what it is about
     * @param event what happened, at most 20 letters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(String consumer, ContributionRef ref, String event) {
        entities.createNativeQuery("INSERT INTO contribution_work (consumer, kind, contribution_id, event, created_at,"
                        + " due_at) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, consumer)
                .setParameter(2, ref.kind().name())
                .setParameter(3, ref.id())
                .setParameter(4, event)
                .setParameter(5, SqlTime.utc(clock.instant()))
                .setParameter(6, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }

    /**
     * What is due, oldest first.
     *
     * @param consumer whose work
     * @param most how much at most
     * @return the work; to be ended by {@link #done} or {@link #failed}
     */
    @Transactional
    public List<Work> due(String consumer, int most) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, kind, contribution_id, event FROM contribution_work"
                                + " WHERE consumer = ? AND done_at IS NULL AND attempts < ? AND due_at <= ? ORDER BY due_at, id")
                .setParameter(1, consumer)
                .setParameter(2, TRIES)
                .setParameter(3, SqlTime.utc(clock.instant()))
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> work((Object[]) row)).toList();
    }

    /**
     * Ends work that went well.
     *
     * @param work which
     */
    @Transactional
    public void done(Work work) {
        done(List.of(work));
    }

    /**
     * Ends work that went well together.
     *
     * @param work which; not empty
     */
    @Transactional
    public void done(Collection<Work> work) {
        String marks = "?" + ", ?".repeat(work.size() - 1);
        Query update = entities.createNativeQuery(
                        "UPDATE contribution_work SET done_at = ?, last_error = NULL WHERE id IN (" + marks + ")")
                .setParameter(1, SqlTime.utc(clock.instant()));
        int place = 2;
        for (Work item : work) {
            update.setParameter(place++, item.id());
        }
        update.executeUpdate();
    }

    /**
     * Puts work off that went wrong: 2, 4, 8 … seconds; after the twelfth time it stays for an operator to see.
     *
     * @param work which
     * @param error what went wrong, without text of people
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Work work, String error) {
        entities.createNativeQuery("UPDATE contribution_work SET attempts = attempts + 1, last_error = ?,"
                        + " due_at = ? + INTERVAL POW(2, attempts) SECOND WHERE id = ?")
                .setParameter(1, error.length() <= ERROR_LENGTH ? error : error.substring(0, ERROR_LENGTH))
                .setParameter(2, SqlTime.utc(clock.instant()))
                .setParameter(3, work.id())
                .executeUpdate();
    }

    private static Work work(Object[] row) {
        ContributionRef ref =
                new ContributionRef(ContributionKind.valueOf((String) row[1]), ((Number) row[2]).longValue());
        return new Work(((Number) row[0]).longValue(), ref, (String) row[3]);
    }
}
