package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.krachtkring.contribution.ContributionKind;
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
            + " JOIN person w ON w.id = p.person_id%s";

    private static final String READABLE = " WHERE ((g.kind = 'OPEN' AND d.members_only = FALSE) OR EXISTS"
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
    private static final String LISTED = " AND d.status = 'PUBLISHED' AND d.merged_into IS NULL";

    private static final String STANDING = LISTED + " AND d.archived_at IS NULL";

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
            " AND d.id IN (SELECT b.discussion_id FROM discussion_about b WHERE b.kind = ?4 AND b.page_id = ?5)";

    /** Enough to choose from; what nobody speaks of any more is found by searching. */
    private static final int TOPICS = 40;

    private static final String TALKED_ABOUT = "SELECT b.kind, b.page_id FROM discussion_about b"
            + " JOIN discussion d ON d.id = b.discussion_id JOIN community_group g ON g.id = d.group_id"
            + " JOIN persona p ON p.id = d.persona_id";
    private static final String LATEST_TOPIC_FIRST =
            " GROUP BY b.kind, b.page_id ORDER BY MAX(d.last_activity_at) DESC, b.kind, b.page_id";

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
        return list(actor, DiscussionScope.inGroup(group), new DiscussionWish(filter, null, after));
    }

    /**
     * One page of a list, last activity first. In a group, what its facilitators put on top stands above the first page of all.
     *
     * @param actor who reads
     * @param scope where they stand
     * @param wish which of them
     * @return at most twenty beside those on top; none that the actor may not read
     */
    @Transactional
    public DiscussionPage list(Actor actor, DiscussionScope scope, DiscussionWish wish) {
        if (actor.isAnonymous() && scope.hers()) {
            return DiscussionPage.EMPTY;
        }
        boolean withTop = scope.group() != null && wish.isAll();
        DiscussionPage rest = page(actor, scope, wish, withTop ? " AND d.pinned_at IS NULL" : "");
        if (!withTop || wish.after() != null) {
            return rest;
        }
        List<DiscussionSummary> all =
                new ArrayList<>(summaries(actor, rows(actor, PINNED).setParameter(2, scope.group())));
        all.addAll(rest.rows());
        return new DiscussionPage(all, rest.next());
    }

    /**
     * The pages that discussions of a list say they are about.
     *
     * @param actor who reads
     * @param scope where the discussions stand
     * @return those first of which somebody spoke last, at most forty; none of discussions that the actor may not read
     */
    @Transactional
    public List<ContributionRef> topics(Actor actor, DiscussionScope scope) {
        Query query = entities.createNativeQuery(TALKED_ABOUT + READABLE + where(scope) + STANDING + LATEST_TOPIC_FIRST)
                .setParameter(1, reader(actor))
                .setMaxResults(TOPICS);
        if (scope.group() != null) {
            query.setParameter(2, scope.group());
        }
        List<?> found = query.getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new ContributionRef(ContributionKind.valueOf((String) row[0]), ((Number) row[1]).longValue()))
                .toList();
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
                        .setParameter(4, page.kind().name())
                        .setParameter(5, page.id())
                        .setMaxResults(ABOUT_PAGE));
    }

    private static String wanted(Actor actor, DiscussionFilter filter) {
        if (filter.isPersonal() && actor.isAnonymous()) {
            return " AND FALSE";
        }
        return switch (filter) {
            case ARCHIVED -> LISTED + " AND d.archived_at IS NOT NULL";
            case LATEST -> STANDING;
            case UNREAD -> STANDING + " AND (" + NEWS + ") > 0";
            case FOLLOWED -> STANDING + " AND " + FOLLOWS;
            case UNANSWERED -> STANDING + " AND d.comment_count = 0";
            case UNSOLVED -> STANDING + " AND d.kind = 'QUESTION' AND NOT " + ANSWERED;
            case SOLVED -> STANDING + " AND d.kind = 'QUESTION' AND " + ANSWERED;
        };
    }

    private DiscussionPage page(Actor actor, DiscussionScope scope, DiscussionWish wish, String more) {
        String after = wish.after() == null
                ? ""
                : AFTER.formatted(scope.group() == null ? "" : " AND c.group_id = d.group_id");
        String about = wish.about() == null ? "" : ABOUT;
        Query query = rows(actor, where(scope) + wanted(actor, wish.filter()) + about + more + after + LATEST_FIRST)
                .setMaxResults(PAGE + 1);
        if (scope.group() != null) {
            query.setParameter(2, scope.group());
        }
        if (wish.after() != null) {
            query.setParameter(3, wish.after());
        }
        if (wish.about() != null) {
            query.setParameter(4, wish.about().kind().name())
                    .setParameter(5, wish.about().id());
        }
        List<DiscussionSummary> found = summaries(actor, query);
        boolean next = found.size() > PAGE;
        List<DiscussionSummary> page = next ? found.subList(0, PAGE) : found;
        return new DiscussionPage(page, next ? page.get(PAGE - 1).publicId() : null);
    }

    private static String where(DiscussionScope scope) {
        if (scope.group() != null) {
            return " AND d.group_id = ?2";
        }
        return scope.hers() ? HERS.formatted(FOLLOWS) : "";
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
        return entities.createNativeQuery(rows + READABLE + rest).setParameter(1, reader(actor));
    }

    private static long reader(Actor actor) {
        return actor.isAnonymous() ? 0L : actor.person().value();
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
