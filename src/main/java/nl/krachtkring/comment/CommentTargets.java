package nl.krachtkring.comment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ReplyTargets;

/** Tells other rooms what a comment stands under. */
@Singleton
public class CommentTargets implements ReplyTargets {

    private final EntityManager entities;

    /**
     * For the container.
     *
     * @param entities the database
     */
    @Inject
    public CommentTargets(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public Optional<ContributionRef> target(ContributionRef reply) {
        if (reply.kind() != ContributionKind.COMMENT) {
            return Optional.empty();
        }
        List<?> rows = entities.createNativeQuery("SELECT target_kind, target_id FROM comment WHERE id = ?")
                .setParameter(1, reply.id())
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] target = (Object[]) row;
            return new ContributionRef(ContributionKind.valueOf((String) target[0]), ((Number) target[1]).longValue());
        });
    }
}
