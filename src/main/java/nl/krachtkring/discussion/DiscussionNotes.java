package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.SqlTime;

/** The notes in a discussion: written with what they tell, read by whoever reads the discussion. */
@Singleton
public class DiscussionNotes {

    /** The other discussion is named to those alone who find it in a list. */
    private static final String NOTES = "SELECT n.kind, n.at, n.replies, o.title,"
            + " CONCAT('/gesprekken/', o.public_id, '/', o.slug) FROM discussion_note n"
            + " LEFT JOIN (discussion o JOIN community_group g ON g.id = o.group_id) ON o.id = n.other_id"
            + " AND o.status = 'PUBLISHED' AND ((g.kind = 'OPEN' AND o.members_only = FALSE) OR EXISTS"
            + " (SELECT 1 FROM membership m WHERE m.group_id = g.id AND m.person_id = ?1))"
            + " WHERE n.discussion_id = ?2 ORDER BY n.id";

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public DiscussionNotes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Writes one.
     *
     * @param discussion where
     * @param kind what was done
     * @param other the other discussion; null without one
     * @param replies how many replies went along
     * @param now the time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(Discussion discussion, DiscussionNote.Kind kind, Discussion other, int replies, Instant now) {
        discussion.arranged().note();
        entities.createNativeQuery("INSERT INTO discussion_note (discussion_id, kind, other_id, replies, at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, discussion.id())
                .setParameter(2, kind.name())
                .setParameter(3, other == null ? null : other.id())
                .setParameter(4, replies)
                .setParameter(5, SqlTime.utc(now))
                .executeUpdate();
    }

    /**
     * What was arranged in a discussion.
     *
     * @param actor who reads it; may do so
     * @param discussion which
     * @return oldest first
     */
    public List<DiscussionNote> of(Actor actor, DiscussionFacts discussion) {
        List<?> rows = entities.createNativeQuery(NOTES)
                .setParameter(1, actor.isAnonymous() ? 0L : actor.person().value())
                .setParameter(2, discussion.id())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new DiscussionNote(
                        DiscussionNote.Kind.valueOf((String) row[0]),
                        SqlTime.instant(row[1]),
                        ((Number) row[2]).intValue(),
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }
}
