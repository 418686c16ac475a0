package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.richtext.RichText;

/** Lists of discussions; who may read them is part of the question to the database. */
@Singleton
public class DiscussionQueries {

    private static final int PAGE = 20;
    private static final int EXCERPT = 160;

    /** The beginning of a text is enough for its first words; the whole of it would be read for nothing. */
    private static final String ROWS = "SELECT d.public_id, d.slug, d.title, LEFT(d.body, 400), "
            + DiscussionRepository.SIGNED + ", d.comment_count,"
            + " d.last_activity_at, d.status, d.closed_at, g.slug, g.name,"
            + " d.members_only"
            + " FROM discussion d JOIN community_group g ON g.id = d.group_id JOIN persona p ON p.id = d.persona_id"
            + " JOIN person w ON w.id = p.person_id WHERE ((g.kind = 'OPEN' AND d.members_only = FALSE) OR EXISTS"
            + " (SELECT 1 FROM membership m WHERE m.group_id = g.id AND m.person_id = ?1))";

    private static final String STANDING = " AND d.status = 'PUBLISHED'";
    private static final String OWN_WAITING =
            " AND d.status IN ('DRAFT', 'HELD', 'RETURNED', 'HIDDEN') AND p.person_id = ?1";
    private static final String AFTER = " AND EXISTS (SELECT 1 FROM discussion c WHERE c.public_id = ?3"
            + " AND c.group_id = d.group_id AND (d.last_activity_at < c.last_activity_at"
            + " OR (d.last_activity_at = c.last_activity_at AND d.id < c.id)))";
    private static final String LATEST_FIRST = " ORDER BY d.last_activity_at DESC, d.id DESC";

    private final EntityManager entities;
    private final RichText richText;

    /**
     * For the container.
     *
     * @param entities the database
     * @param richText cuts texts to their first words
     */
    @Inject
    public DiscussionQueries(EntityManager entities, RichText richText) {
        this.entities = entities;
        this.richText = richText;
    }

    /**
     * The discussions of a group, last activity first.
     *
     * @param actor who reads
     * @param group the key of the group
     * @param after the public number of the last discussion of the page before; null for the first page
     * @return at most twenty; none where the actor may not read
     */
    @Transactional
    public DiscussionPage inGroup(Actor actor, long group, Long after) {
        Query query = rows(actor, " AND d.group_id = ?2" + STANDING + (after == null ? "" : AFTER) + LATEST_FIRST)
                .setParameter(2, group)
                .setMaxResults(PAGE + 1);
        if (after != null) {
            query.setParameter(3, after);
        }
        List<DiscussionSummary> found = summaries(query);
        boolean more = found.size() > PAGE;
        List<DiscussionSummary> page = more ? found.subList(0, PAGE) : found;
        return new DiscussionPage(page, more ? page.get(PAGE - 1).publicId() : null);
    }

    /**
     * The actor's own discussions in a group that don't stand there yet or no more.
     *
     * @param actor who reads
     * @param group the key of the group
     * @return at most twenty; none for a visitor
     */
    @Transactional
    public List<DiscussionSummary> ownWaiting(Actor actor, long group) {
        return actor.isAnonymous()
                ? List.of()
                : summaries(rows(actor, " AND d.group_id = ?2" + OWN_WAITING + LATEST_FIRST)
                        .setParameter(2, group)
                        .setMaxResults(PAGE));
    }

    /**
     * Where something was said last, over every group that the actor may read.
     *
     * @param actor who reads
     * @param most how many at most
     * @return the discussions, last activity first
     */
    @Transactional
    public List<DiscussionSummary> latest(Actor actor, int most) {
        return summaries(rows(actor, STANDING + LATEST_FIRST).setMaxResults(most));
    }

    private Query rows(Actor actor, String rest) {
        return entities.createNativeQuery(ROWS + rest)
                .setParameter(1, actor.isAnonymous() ? 0L : actor.person().value());
    }

    private List<DiscussionSummary> summaries(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    private DiscussionSummary summary(Object[] row) {
        return new DiscussionSummary(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                richText.excerpt((String) row[3], EXCERPT),
                (String) row[4],
                ((Number) row[5]).intValue(),
                SqlTime.instant(row[6]),
                ContributionStatus.valueOf((String) row[7]),
                row[8] != null,
                (String) row[9],
                (String) row[10],
                (Boolean) row[11]);
    }
}
