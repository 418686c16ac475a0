package nl.krachtkring.comment;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.krachtkring.contribution.ContributionRef;

/** Finds where in a long stream a stretch begins. */
final class Threads {

    private static final String UNDER = " FROM comment c WHERE c.target_kind = ? AND c.target_id = ?";

    /** Where the thread of a comment begins. */
    private static final String ROOT = "SELECT COALESCE(c.parent_id, c.id)" + UNDER + " AND c.public_id = ?";

    /** Whether a thread stands on the first page is known after so many before it. */
    private static final String BEFORE = "SELECT COUNT(*) FROM (SELECT c.id" + UNDER
            + " AND c.parent_id IS NULL AND c.id < ? ORDER BY c.id LIMIT " + CommentQueries.PAGE + ") few";

    private Threads() {}

    /** The key at which the stretch begins; 0 for the beginning, where the comment that was asked for stands as well. */
    static long begin(EntityManager entities, ContributionRef target, Stretch stretch) {
        long root = stretch.from() == 0 ? 0 : root(entities, target, stretch.from());
        return stretch.way() == Stretch.Way.FROM && isOnFirstPage(entities, target, root) ? 0 : root;
    }

    private static long root(EntityManager entities, ContributionRef target, long publicId) {
        List<?> found = entities.createNativeQuery(ROOT)
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id())
                .setParameter(3, publicId)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }

    private static boolean isOnFirstPage(EntityManager entities, ContributionRef target, long root) {
        Number before = (Number) entities.createNativeQuery(BEFORE)
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id())
                .setParameter(3, root)
                .getSingleResult();
        return before.intValue() < CommentQueries.PAGE;
    }
}
