package nl.krachtkring.comment;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.ids.PersonId;
import nl.krachtkring.platform.persistence.Rows;
import nl.krachtkring.platform.persistence.SqlTime;

/** Until where people have read; a row for each person and discussion. */
@Singleton
public class SeenRepository {

    private static final String OF_HER =
            " FROM comment_seen s WHERE s.person_id = ? AND s.kind = ? AND s.contribution_id = ?";

    private static final String SEEN = "SELECT s.seen_at" + OF_HER;

    /** What appeared since. What she wrote herself is no news. */
    private static final String NEW_TO_HER = "c.target_kind = s.kind AND c.target_id = s.contribution_id"
            + " AND c.status = 'PUBLISHED' AND c.published_at > s.seen_at"
            + " AND (c.persona_id IS NULL OR c.persona_id NOT IN (SELECT o.id FROM persona o WHERE o.person_id = s.person_id))";

    /** In the order of the page: each thread by its key, its answers below it. */
    private static final String FIRST = "SELECT c.public_id FROM comment c WHERE " + NEW_TO_HER
            + " ORDER BY COALESCE(c.parent_id, c.id), c.id LIMIT 1";

    private static final String SEEN_AND_FIRST = "SELECT s.seen_at, (" + FIRST + ")" + OF_HER;

    private static final String ELSEWHERE = "SELECT (SELECT MIN(c.published_at) FROM comment c WHERE " + NEW_TO_HER
            + " AND c.public_id NOT IN (%s))" + OF_HER;

    /** Who reads on two devices at once has seen the later of the two; and reading waits for nobody. */
    private static final String ADVANCE = "SET STATEMENT innodb_lock_wait_timeout = 1 FOR INSERT INTO comment_seen"
            + " (person_id, kind, contribution_id, seen_at) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE seen_at = GREATEST(seen_at, VALUES(seen_at))";

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    SeenRepository(EntityManager entities, Rows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /** When the latest reply appeared that somebody was shown; null for who was never here. */
    Instant seenAt(PersonId person, ContributionRef target) {
        return rows.first(SEEN, person.value(), target.kind().name(), target.id())
                .map(row -> SqlTime.instant(row[0]))
                .orElse(null);
    }

    /** The same, with the first reply since then wherever it stands. */
    NewReplies news(PersonId person, ContributionRef target) {
        return rows.first(SEEN_AND_FIRST, person.value(), target.kind().name(), target.id())
                .map(row ->
                        new NewReplies(SqlTime.instant(row[0]), row[1] == null ? null : ((Number) row[1]).longValue()))
                .orElse(NewReplies.NONE);
    }

    /** When the first of those replies appeared that are new to somebody and don't stand on her page; nothing when all of them do. */
    Optional<Instant> elsewhere(PersonId person, ContributionRef target, Collection<Long> onPage) {
        List<Object> asked = new ArrayList<>(onPage);
        asked.addAll(List.of(person.value(), target.kind().name(), target.id()));
        String marks = "?" + ", ?".repeat(onPage.size() - 1);
        return rows.first(ELSEWHERE.formatted(marks), asked.toArray())
                .filter(row -> row[0] != null)
                .map(row -> SqlTime.instant(row[0]));
    }

    /**
     * Keeps until where somebody has read, in a transaction of its own; it never goes back.
     *
     * @param person who
     * @param target what
     * @param until when the latest reply that she was shown appeared
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void advance(PersonId person, ContributionRef target, Instant until) {
        entities.createNativeQuery(ADVANCE)
                .setParameter(1, person.value())
                .setParameter(2, target.kind().name())
                .setParameter(3, target.id())
                .setParameter(4, SqlTime.utc(until))
                .executeUpdate();
    }

    /**
     * Nobody has read what was erased.
     *
     * @param erased what was erased
     */
    public void on(@Observes ContributionErased erased) {
        entities.createNativeQuery("DELETE FROM comment_seen WHERE kind = ? AND contribution_id = ?")
                .setParameter(1, erased.ref().kind().name())
                .setParameter(2, erased.ref().id())
                .executeUpdate();
    }
}
