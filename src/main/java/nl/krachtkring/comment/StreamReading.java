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

    /** So many answers stand on one page; a thread that has more is read in pieces. */
    static final int MOST_ANSWERS = 1_000;

    /**
     * What is gone keeps its place for its answers. Whether it has any is asked by a lowest key and not by EXISTS, for which
     * the database would read every answer of the portal.
     */
    static final String SHOWN_ROOT = " AND c.parent_id IS NULL"
            + " AND (c.status = 'PUBLISHED' OR (c.status IN ('WITHDRAWN', 'HIDDEN', 'ERASED') AND (SELECT MIN(k.id)"
            + " FROM comment k WHERE k.parent_id = c.id AND k.status = 'PUBLISHED') IS NOT NULL))";

    private static final String COLUMNS = "SELECT c.id, c.public_id, c.parent_id, c.persona_id, c.guest_name, c.body,"
            + " c.status, COALESCE(c.published_at, c.created_at), c.edited_at, c.photos, c.part, ";
    private static final String UNDER = " WHERE c.target_kind = ? AND c.target_id = ?";
    private static final String COUNT =
            "SELECT COUNT(*) FROM comment t WHERE t.target_kind = ? AND t.target_id = ? AND t.status = 'PUBLISHED'";

    private static final String ROOTS = COLUMNS + "(" + COUNT + ") FROM comment c" + UNDER + SHOWN_ROOT
            + " AND c.id %s ? ORDER BY c.id %s LIMIT %d";

    /**
     * Thread after thread, by the index in that order; by another one all answers under the contribution would be read first. One more than fits.
     */
    private static final String ANSWERS = COLUMNS + "NULL FROM comment c FORCE INDEX (comment_thread)" + UNDER
            + " AND c.parent_id BETWEEN ? AND ? AND c.status = 'PUBLISHED' AND c.id %1$s ? ORDER BY c.parent_id %2$s, c.id %2$s LIMIT "
            + (MOST_ANSWERS + 1);

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

    /** Whole threads from a root on; or the nearest piece of one, where that alone doesn't fit. */
    StoredStretch stretch(ContributionRef target, Stretch stretch, long from) {
        String comparison = from == 0 ? ">" : stretch.comparison();
        List<StoredComment> roots = roots(target, comparison, stretch.isBackward(), from, CommentQueries.PAGE + 1);
        boolean more = roots.size() > CommentQueries.PAGE;
        List<StoredComment> fitting = more ? roots.subList(0, CommentQueries.PAGE) : roots;
        boolean backward = stretch.isBackward();
        return cut(fitting, answers(target, fitting, stretch, 0), more, backward);
    }

    /**
     * A piece of one thread, which stands on a page of its own.
     *
     * @param target under what
     * @param stretch from which answer on, or before which one
     * @param begin the keys of both
     */
    StoredStretch piece(ContributionRef target, Stretch stretch, Threads.Begin begin) {
        boolean backward = stretch.isBackward();
        List<StoredComment> found = roots(target, ">=", false, begin.root(), 2);
        List<StoredComment> thread =
                found.stream().filter(one -> one.id() == begin.root()).toList();
        List<StoredComment> answers = answers(target, thread, stretch, begin.answer());
        StoredStretch piece = cut(thread, answers, found.size() > thread.size(), backward);
        return new StoredStretch(
                piece.roots(),
                piece.below(),
                piece.more(),
                backward ? piece.earlier() : Long.valueOf(stretch.from()),
                backward ? Long.valueOf(stretch.from()) : piece.later());
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

    /** In the direction that was asked. */
    private List<StoredComment> roots(
            ContributionRef target, String comparison, boolean backward, long from, int most) {
        String kind = target.kind().name();
        String sql = ROOTS.formatted(comparison, backward ? "DESC" : "ASC", most);
        return stored(rows.list(sql, kind, target.id(), kind, target.id(), from));
    }

    /** Those below roots that stand in this direction, in the same one; from a key on where that isn't 0. */
    private List<StoredComment> answers(
            ContributionRef target, List<StoredComment> roots, Stretch stretch, long answer) {
        if (roots.isEmpty()) {
            return List.of();
        }
        long one = roots.get(0).id();
        long other = roots.get(roots.size() - 1).id();
        String sql = ANSWERS.formatted(answer == 0 ? ">" : stretch.comparison(), stretch.isBackward() ? "DESC" : "ASC");
        return stored(
                rows.list(sql, target.kind().name(), target.id(), Math.min(one, other), Math.max(one, other), answer));
    }

    /** The page ends with the last thread that fits as a whole; one that fits on no page is cut. */
    private static StoredStretch cut(
            List<StoredComment> roots, List<StoredComment> answers, boolean more, boolean backward) {
        if (answers.size() <= MOST_ANSWERS) {
            return new StoredStretch(inOrder(roots, backward), inOrder(answers, backward), more, null, null);
        }
        StoredComment next = answers.get(MOST_ANSWERS);
        List<StoredComment> fitting = roots.stream()
                .filter(root -> backward ? root.id() > next.parentId() : root.id() < next.parentId())
                .toList();
        if (!fitting.isEmpty()) {
            List<StoredComment> theirs = answers.stream()
                    .filter(answer -> !answer.parentId().equals(next.parentId()))
                    .toList();
            return new StoredStretch(inOrder(fitting, backward), inOrder(theirs, backward), true, null, null);
        }
        List<StoredComment> piece = inOrder(answers.subList(0, MOST_ANSWERS), backward);
        return new StoredStretch(
                List.of(roots.get(0)),
                piece,
                more || roots.size() > 1,
                backward ? piece.get(0).publicId() : null,
                backward ? null : Long.valueOf(next.publicId()));
    }

    private static List<StoredComment> inOrder(List<StoredComment> found, boolean backward) {
        List<StoredComment> ordered = new ArrayList<>(found);
        if (backward) {
            Collections.reverse(ordered);
        }
        return List.copyOf(ordered);
    }

    private static List<StoredComment> stored(List<Object[]> found) {
        return found.stream().map(StoredComment::of).toList();
    }
}
