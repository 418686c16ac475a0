package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.persistence.Rows;

/** Reads stretches of streams and the gestures on them as the tables have them, in a number of statements that doesn't grow with them. */
@Singleton
class StreamReading {

    /** Beyond so many answers under the comments of one page the rest isn't shown; nobody reads on by then. */
    private static final int MOST_ROWS = 1_000;

    private static final String COLUMNS = "SELECT c.id, c.public_id, c.parent_id, c.persona_id, c.guest_name, c.body,"
            + " c.status, COALESCE(c.published_at, c.created_at), c.edited_at, c.photos, c.part, ";
    private static final String UNDER = " FROM comment c WHERE c.target_kind = ? AND c.target_id = ?";
    private static final String COUNT =
            "SELECT COUNT(*) FROM comment t WHERE t.target_kind = ? AND t.target_id = ? AND t.status = 'PUBLISHED'";

    /**
     * What is gone keeps its place for its answers. Whether it has any is asked by a lowest key and not by EXISTS, for which
     * the database would read every answer of the portal.
     */
    private static final String ROOTS = COLUMNS + "(" + COUNT + ")" + UNDER + " AND c.parent_id IS NULL"
            + " AND (c.status = 'PUBLISHED' OR (c.status IN ('WITHDRAWN', 'HIDDEN', 'ERASED') AND (SELECT MIN(k.id)"
            + " FROM comment k WHERE k.parent_id = c.id AND k.status = 'PUBLISHED') IS NOT NULL))"
            + " AND c.id %s ? ORDER BY c.id %s LIMIT " + (CommentQueries.PAGE + 1);

    /** Comments of the first level are shown in the order of their keys, so those of a page are a range of keys. */
    private static final String ANSWERS = COLUMNS + "NULL" + UNDER
            + " AND c.parent_id BETWEEN ? AND ? AND c.status = 'PUBLISHED' ORDER BY c.id LIMIT " + MOST_ROWS;

    /** Takes the contribution and the keys of the comments. */
    private static final String GESTURES =
            "SELECT IF(g.kind = 'COMMENT', g.contribution_id, 0), g.gesture, g.person_id, g.persona_id, w.person_id"
                    + " FROM comment_gesture g LEFT JOIN persona w ON w.id = g.writer_id"
                    + " WHERE (g.kind = ? AND g.contribution_id = ?) OR (g.kind = 'COMMENT' AND g.contribution_id IN (%s))";

    private final Rows rows;

    @Inject
    StreamReading(Rows rows) {
        this.rows = rows;
    }

    StoredStretch stretch(ContributionRef target, Stretch stretch, long from) {
        List<StoredComment> roots = roots(target, stretch, from);
        boolean more = roots.size() > CommentQueries.PAGE;
        if (more) {
            roots.remove(stretch.isBackward() ? 0 : CommentQueries.PAGE);
        }
        return new StoredStretch(List.copyOf(roots), answers(target, roots), more);
    }

    /** How many are published under it. */
    int count(ContributionRef target) {
        return rows.first(COUNT, target.kind().name(), target.id())
                .map(row -> ((Number) row[0]).intValue())
                .orElseThrow();
    }

    /** Those on the contribution itself and on these comments of its stream. */
    List<StoredGesture> gestures(ContributionRef target, Collection<Long> comments) {
        List<Object> asked = new ArrayList<>(List.of(target.kind().name(), target.id(), 0L));
        asked.addAll(comments);
        String marks = "?" + ", ?".repeat(comments.size());
        return rows.list(GESTURES.formatted(marks), asked.toArray()).stream()
                .map(StoredGesture::of)
                .toList();
    }

    /** In the order of the page; one more than fits where there are more. */
    private List<StoredComment> roots(ContributionRef target, Stretch stretch, long from) {
        String order = stretch.isBackward() ? "DESC" : "ASC";
        String kind = target.kind().name();
        String sql = ROOTS.formatted(from == 0 ? ">" : stretch.comparison(), order);
        List<StoredComment> roots = new ArrayList<>(stored(rows.list(sql, kind, target.id(), kind, target.id(), from)));
        if (stretch.isBackward()) {
            Collections.reverse(roots);
        }
        return roots;
    }

    private List<StoredComment> answers(ContributionRef target, List<StoredComment> roots) {
        if (roots.isEmpty()) {
            return List.of();
        }
        long first = roots.get(0).id();
        long last = roots.get(roots.size() - 1).id();
        return stored(rows.list(ANSWERS, target.kind().name(), target.id(), first, last));
    }

    private static List<StoredComment> stored(List<Object[]> found) {
        return found.stream().map(StoredComment::of).toList();
    }
}
