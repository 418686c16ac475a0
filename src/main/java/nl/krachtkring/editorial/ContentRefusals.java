package nl.krachtkring.editorial;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.SqlTime;

/**
 * Files that were not taken over at the last start. The log says so too, but editors don't read it. Each write is a transaction of its
 * own, since the one of the file was given up.
 */
@Singleton
public class ContentRefusals {

    private static final int LENGTH = 600;

    private final EntityManager entities;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param clock the time
     */
    @Inject
    public ContentRefusals(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Forgets what was refused before: the files of a kind are read anew.
     *
     * @param kind whose files
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(ContributionKind kind) {
        entities.createNativeQuery("DELETE FROM content_refusal WHERE kind = ?")
                .setParameter(1, kind.name())
                .executeUpdate();
    }

    /**
     * Remembers a file that was refused; twice is once, since two nodes read the same files.
     *
     * @param kind of its page
     * @param reason the file, the line and what is wrong
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(ContributionKind kind, String reason) {
        entities.createNativeQuery("INSERT IGNORE INTO content_refusal (kind, reason, refused_at) VALUES (?, ?, ?)")
                .setParameter(1, kind.name())
                .setParameter(2, reason.substring(0, Math.min(LENGTH, reason.length())))
                .setParameter(3, SqlTime.utc(clock.instant()))
                .executeUpdate();
    }

    /**
     * What was refused.
     *
     * @param actor who asks
     * @return files with line and reason
     * @throws nl.krachtkring.platform.access.NotFound for anybody but an editor
     */
    @Transactional
    public List<String> all(Actor actor) {
        Access.require(DeskPolicy.mayWork(actor));
        List<?> rows = entities.createNativeQuery("SELECT reason FROM content_refusal ORDER BY kind, reason")
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
