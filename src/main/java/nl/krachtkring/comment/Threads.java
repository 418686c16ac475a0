package nl.krachtkring.comment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;

/** Finds where in a long stream a stretch begins. */
final class Threads {

    private static final String UNDER = " FROM comment c WHERE c.target_kind = ?1 AND c.target_id = ?2";

    /** Where the thread of a comment begins, and its own key. */
    private static final String PLACE = "SELECT COALESCE(c.parent_id, c.id), c.id" + UNDER + " AND c.public_id = ?3";

    private static final String ANSWERS = UNDER + " AND c.status = 'PUBLISHED' AND c.parent_id ";

    /**
     * How many threads come before one, how many answers stand in these and in that one, how many of its own come before the comment that was
     * asked for, and whether it is shown at all; each counted no further than a page holds.
     */
    private static final String BEFORE = "SELECT (SELECT COUNT(*) FROM (SELECT c.id" + UNDER
            + StreamReading.SHOWN_ROOT + " AND c.id < ?3 LIMIT " + CommentQueries.PAGE + ") few),"
            + " (SELECT COUNT(*) FROM (SELECT c.id" + ANSWERS + "<= ?3 LIMIT " + (StreamReading.MOST_ANSWERS + 1)
            + ") some), (SELECT COUNT(*) FROM (SELECT c.id" + ANSWERS + "= ?3 AND c.id < ?4 LIMIT "
            + StreamReading.MOST_ANSWERS + ") own), (SELECT COUNT(*)" + UNDER + StreamReading.SHOWN_ROOT
            + " AND c.id = ?3)";

    private Threads() {}

    /**
     * Where a stretch begins.
     *
     * @param root the key of the comment of the first level; 0 for the beginning of the stream
     * @param answer the key of the answer with which a piece of a long thread begins, or before which it ends; 0 for whole threads
     * @param older whether anything stands before the root
     */
    record Begin(long root, long answer, boolean older) {

        private static final Begin FIRST = new Begin(0, 0, false);

        boolean isWithin() {
            return answer != 0;
        }
    }

    static Begin begin(EntityManager entities, ContributionRef target, Stretch stretch) {
        Object[] place = stretch.from() == 0 ? null : row(entities, PLACE, target, stretch.from());
        if (place == null) {
            return Begin.FIRST;
        }
        long root = number(place[0]);
        long asked = number(place[1]);
        if (stretch.way() == Stretch.Way.AFTER || (stretch.isBackward() && asked == root)) {
            return new Begin(root, 0, true);
        }
        Object[] before = row(entities, BEFORE, target, root, asked);
        boolean older = number(before[0]) > 0;
        boolean shown = number(before[3]) > 0;
        if (stretch.isBackward()) {
            return new Begin(root, shown ? asked : 0, older);
        }
        boolean within = shown && number(before[2]) >= StreamReading.MOST_ANSWERS;
        return !within && isOnFirstPage(number(before[0]), number(before[1]))
                ? Begin.FIRST
                : new Begin(root, within ? asked : 0, older);
    }

    /** The first thread always begins there; the others when they fit as a whole. */
    private static boolean isOnFirstPage(long roots, long answers) {
        return roots == 0 || (roots < CommentQueries.PAGE && answers <= StreamReading.MOST_ANSWERS);
    }

    private static Object[] row(EntityManager entities, String sql, ContributionRef target, long... keys) {
        Query query = entities.createNativeQuery(sql)
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id());
        for (int i = 0; i < keys.length; i++) {
            query.setParameter(3 + i, keys[i]);
        }
        List<?> found = query.getResultList();
        return found.isEmpty() ? null : (Object[]) found.get(0);
    }

    private static long number(Object stored) {
        return ((Number) stored).longValue();
    }
}
