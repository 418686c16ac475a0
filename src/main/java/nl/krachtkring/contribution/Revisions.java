package nl.krachtkring.contribution;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Keeps the versions of a text that its author changed: those that stood before, and beside them at most one that waits for a
 * moderator or was given back. They go with the contribution ({@link ErasedTraces}).
 */
@Singleton
public class Revisions {

    private static final String WAITS = "WAITS";
    private static final String RETURNED = "RETURNED";
    private static final String OF = " FROM revision WHERE kind = ? AND contribution_id = ?";
    private static final String COLUMNS = "SELECT title, body, at, aside";

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public Revisions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The versions that stood before, the last one first.
     *
     * @param ref of what; the caller asks who reads
     * @return mostly empty
     */
    public List<Revision> before(ContributionRef ref) {
        return read(ref, " AND aside IS NULL ORDER BY number DESC");
    }

    /**
     * The version that waits for a moderator or was given back.
     *
     * @param ref of what; the caller asks who reads
     * @return mostly empty
     */
    public Optional<Revision> aside(ContributionRef ref) {
        return read(ref, " AND aside IS NOT NULL").stream().findFirst();
    }

    /**
     * Keeps a version that stands no more.
     *
     * @param ref of what
     * @param text as it stood
     * @param since from when it stood
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(ContributionRef ref, NewText text, Instant since) {
        insert(ref, text, since, null);
    }

    /**
     * Lets a version wait for a moderator, in place of what waited or was given back.
     *
     * @param ref of what
     * @param text as it would be
     * @param now the time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void offer(ContributionRef ref, NewText text, Instant now) {
        drop(ref);
        insert(ref, text, now, WAITS);
    }

    /**
     * Gives back what waits.
     *
     * @param ref of what
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void giveBack(ContributionRef ref) {
        of(
                        entities.createNativeQuery("UPDATE revision SET aside = '" + RETURNED
                                + "' WHERE kind = ? AND contribution_id = ? AND aside = '" + WAITS + "'"),
                        ref)
                .executeUpdate();
    }

    /**
     * Forgets every version.
     *
     * @param ref of what
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(ContributionRef ref) {
        of(entities.createNativeQuery("DELETE" + OF), ref).executeUpdate();
    }

    /**
     * Forgets what waits or was given back.
     *
     * @param ref of what
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(ContributionRef ref) {
        of(entities.createNativeQuery("DELETE" + OF + " AND aside IS NOT NULL"), ref)
                .executeUpdate();
    }

    /**
     * Changes all versions in the same way, when words of somebody else in them may stand no more.
     *
     * @param ref of what
     * @param change what becomes of a text
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rewrite(ContributionRef ref, UnaryOperator<String> change) {
        List<?> rows =
                of(entities.createNativeQuery("SELECT id, body" + OF), ref).getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            entities.createNativeQuery("UPDATE revision SET body = ? WHERE id = ?")
                    .setParameter(1, change.apply((String) row[1]))
                    .setParameter(2, row[0])
                    .executeUpdate();
        }
    }

    /**
     * What its author takes away needs no moderator any more.
     *
     * @param gone what was taken away
     */
    public void on(@Observes ContributionWithdrawn gone) {
        of(entities.createNativeQuery("DELETE" + OF + " AND aside IS NOT NULL"), gone.ref())
                .executeUpdate();
    }

    private void insert(ContributionRef ref, NewText text, Instant at, String aside) {
        of(
                        entities.createNativeQuery(
                                "INSERT INTO revision (kind, contribution_id, number, title, body, at, aside)"
                                        + " SELECT ?1, ?2, COALESCE(MAX(r.number), 0) + 1, ?3, ?4, ?5, ?6 FROM revision r"
                                        + " WHERE r.kind = ?1 AND r.contribution_id = ?2"),
                        ref)
                .setParameter(3, text.title())
                .setParameter(4, text.body())
                .setParameter(5, SqlTime.utc(at))
                .setParameter(6, aside)
                .executeUpdate();
    }

    private List<Revision> read(ContributionRef ref, String rest) {
        List<?> rows = of(entities.createNativeQuery(COLUMNS + OF + rest), ref).getResultList();
        return rows.stream().map(row -> revision((Object[]) row)).toList();
    }

    private static Query of(Query query, ContributionRef ref) {
        return query.setParameter(1, ref.kind().name()).setParameter(2, ref.id());
    }

    private static Revision revision(Object[] row) {
        return new Revision((String) row[0], (String) row[1], SqlTime.instant(row[2]), RETURNED.equals(row[3]));
    }
}
