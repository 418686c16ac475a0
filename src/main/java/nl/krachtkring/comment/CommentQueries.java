package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.krachtkring.contribution.ContributionRef;

/** Reads comments as records. Who may read a comment is who may read what it stands under; callers ask that first. */
@Singleton
public class CommentQueries {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public CommentQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How many comments are published.
     *
     * @param target under what
     * @return the number in {@code Reacties (n)}
     */
    @Transactional
    public int count(ContributionRef target) {
        Number count = (Number) entities.createNativeQuery(
                        "SELECT COUNT(*) FROM comment WHERE target_kind = ? AND target_id = ? AND status = 'PUBLISHED'")
                .setParameter(1, target.kind().name())
                .setParameter(2, target.id())
                .getSingleResult();
        return count.intValue();
    }
}
