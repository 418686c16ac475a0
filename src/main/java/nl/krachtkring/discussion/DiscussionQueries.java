package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.persistence.SqlTime;
import nl.krachtkring.platform.richtext.RichText;

/** Lists of discussions; who may read them is part of the question to the database. */
@Singleton
public class DiscussionQueries {

    private static final int PAGE = 20;
    private static final int EXCERPT = 160;

    /** The answer may be taken away, hidden or erased after it was accepted. */
    private static final String ANSWERED =
            "EXISTS (SELECT 1 FROM comment a WHERE a.id = d.answer_id AND a.status = 'PUBLISHED' AND a.target_id = d.id)";

    /** The beginning of a text is enough for its first words; the whole of it would be read for nothing. */
    private static final String ROWS = "SELECT d.public_id, d.slug, d.title, LEFT(d.body, 400), "
            + DiscussionRepository.SIGNED + ", d.comment_count,"
            + " d.last_activity_at, d.status, d.closed_at, g.slug, g.name,"
            + " d.members_only, d.pinned_at, %s, d.kind, " + ANSWERED + ", d.facilitators_only, d.persona_id"
            + " FROM discussion d JOIN community_group g ON g.id = d.group_id JOIN persona p ON p.id = d.persona_id"
            + " JOIN person w ON w.id = p.person_id%s WHERE ((g.kind = 'OPEN' AND d.members_only = FALSE) OR EXISTS"
            + " (SELECT 1 FROM membership m WHERE m.group_id = g.id AND m.person_id = ?1 AND (d.facilitators_only = FALSE OR m.role = 'FACILITATOR' OR p.person_id = ?1)))";

    private static final String READ =
            " LEFT JOIN comment_seen s ON s.person_id = ?1 AND s.kind = 'DISCUSSION'" + " AND s.contribution_id = d.id";

    /** 0 when she has read it all, 1 when she never opened it, 2 when others said something since. */
    private static final String NEWS = "CASE WHEN s.person_id IS NULL THEN 1 WHEN d.last_activity_at > s.seen_at"
            + " AND EXISTS (SELECT 1 FROM comment r WHERE r.target_kind = 'DISCUSSION' AND r.target_id = d.id"
            + " AND r.status = 'PUBLISHED' AND r.published_at > s.seen_at AND (r.persona_id IS NULL OR r.persona_id NOT IN"
            + " (SELECT o.id FROM persona o WHERE o.person_id = ?1))) THEN 2 ELSE 0 END";

    /** Discussions of the groups that she belongs to, and those elsewhere that she follows or began. */
    private static final String HERS = " AND (p.person_id = ?1 OR EXISTS (SELECT 1 FROM membership m"
            + " WHERE m.group_id = g.id AND m.person_id = ?1) OR %s)";

    private static final String FOLLOWS = "EXISTS (SELECT 1 FROM subscription f WHERE f.kind = 'DISCUSSION'"
            + " AND f.contribution_id = d.id AND f.person_id = ?1)";

    /** What went on in another discussion is found by its address and by a link there, and in no list. */
    private static final String STANDING = " AND d.status = 'PUBLISHED' AND d.merged_into IS NULL";

    private static final String OWN_WAITING =
            " AND d.status IN ('DRAFT', 'HELD', 'RETURNED', 'HIDDEN') AND p.person_id = ?1";
    private static final String AFTER = " AND EXISTS (SELECT 1 FROM discussion c WHERE c.public_id = ?3"
            + "%s AND (d.last_activity_at < c.last_activity_at"
            + " OR (d.last_activity_at = c.last_activity_at AND d.id < c.id)))";
    private static final String PINNED =
            " AND d.group_id = ?2" + STANDING + " AND d.pinned_at IS NOT NULL ORDER BY d.pinned_at, d.id";
    private static final String LATEST_FIRST = " ORDER BY d.last_activity_at DESC, d.id DESC";

    private static final int ABOUT_PAGE = 5;
    private static final String ABOUT =
            " AND d.id IN (SELECT b.discussion_id FROM discussion_about b WHERE b.kind = ?2 AND b.page_id = ?3)";

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
     * The discussions of a group, last activity first; above them, on the first page of all, the pinned ones.
     *
     * @param actor who reads
     * @param group the key of the group
     * @param filter which of them
     * @param after the public number of the last discussion of the page before; null for the first page
     * @return at most twenty beside the pinned ones; none where the actor may not read
     */
    @Transactional
    public DiscussionPage inGroup(Actor actor, long group, DiscussionFilter filter, Long after) {
        String page = after == null ? "" : AFTER.formatted(" AND c.group_id = d.group_id");
        String others = filter == DiscussionFilter.LATEST ? " AND d.pinned_at IS NULL" : "";
        DiscussionPage rest = page(
                actor,
                rows(actor, " AND d.group_id = ?2" + STANDING + wanted(actor, filter) + others + page + LATEST_FIRST)
                        .setParameter(2, group),
                after);
        if (after != null || others.isEmpty()) {
            return rest;
        }
        List<DiscussionSummary> all =
                new ArrayList<>(summaries(actor, rows(actor, PINNED).setParameter(2, group)));
        all.addAll(rest.rows());
        return new DiscussionPage(all, rest.next());
    }

    /**
     * The discussions of a person's own groups, and those elsewhere that she follows or began; last activity first.
     *
     * @param actor who reads; signed in
     * @param filter which of them
     * @param after the public number of the last discussion of the page before; null for the first page
     * @return at most twenty; none that the actor may not read
     */
    @Transactional
    public DiscussionPage own(Actor actor, DiscussionFilter filter, Long after) {
        if (actor.isAnonymous()) {
            return new DiscussionPage(List.of(), null);
        }
        String page = after == null ? "" : AFTER.formatted("");
        return page(
                actor,
                rows(actor, HERS.formatted(FOLLOWS) + STANDING + wanted(actor, filter) + page + LATEST_FIRST),
                after);
    }

    /**
     * The discussions that say they are about a page.
     *
     * @param actor who reads the page
     * @param page points to it
     * @return last activity first, at most five; none that the actor may not read
     */
    public List<DiscussionSummary> about(Actor actor, ContributionRef page) {
        return summaries(
                actor,
                rows(actor, ABOUT + STANDING + LATEST_FIRST)
                        .setParameter(2, page.kind().name())
                        .setParameter(3, page.id())
                        .setMaxResults(ABOUT_PAGE));
    }

    private static String wanted(Actor actor, DiscussionFilter filter) {
        if (filter.isPersonal() && actor.isAnonymous()) {
            return " AND FALSE";
        }
        return switch (filter) {
            case LATEST -> "";
            case UNREAD -> " AND (" + NEWS + ") > 0";
            case FOLLOWED -> " AND " + FOLLOWS;
            case UNANSWERED -> " AND d.comment_count = 0";
            case UNSOLVED -> " AND d.kind = 'QUESTION' AND NOT " + ANSWERED;
            case SOLVED -> " AND d.kind = 'QUESTION' AND " + ANSWERED;
        };
    }

    private DiscussionPage page(Actor actor, Query query, Long after) {
        query.setMaxResults(PAGE + 1);
        if (after != null) {
            query.setParameter(3, after);
        }
        List<DiscussionSummary> found = summaries(actor, query);
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
                : summaries(
                        actor,
                        rows(actor, " AND d.group_id = ?2" + OWN_WAITING + LATEST_FIRST)
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
        return summaries(actor, rows(actor, STANDING + LATEST_FIRST).setMaxResults(most));
    }

    private Query rows(Actor actor, String rest) {
        String rows = actor.isAnonymous() ? ROWS.formatted("0", "") : ROWS.formatted(NEWS, READ);
        return entities.createNativeQuery(rows + rest)
                .setParameter(1, actor.isAnonymous() ? 0L : actor.person().value());
    }

    private List<DiscussionSummary> summaries(Actor actor, Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> summary(actor, (Object[]) row)).toList();
    }

    /** The first words of a name that the reader muted are folded too: they stand on the page alone. */
    private DiscussionSummary summary(Actor actor, Object[] row) {
        boolean folded = actor.muted().contains(((Number) row[17]).longValue()) && !Personas.NEUTRAL.equals(row[4]);
        return new DiscussionSummary(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                folded ? "" : richText.excerpt((String) row[3], EXCERPT),
                (String) row[4],
                ((Number) row[5]).intValue(),
                SqlTime.instant(row[6]),
                ContributionStatus.valueOf((String) row[7]),
                row[8] != null,
                (String) row[9],
                (String) row[10],
                (Boolean) row[11],
                DiscussionSummary.News.values()[((Number) row[13]).intValue()],
                row[12] != null,
                DiscussionKind.valueOf((String) row[14]),
                ((Number) row[15]).intValue() == 1,
                (Boolean) row[16]);
    }
}
