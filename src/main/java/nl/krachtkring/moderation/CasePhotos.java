package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.krachtkring.contribution.CaseReaders;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Actor;

/** A moderator sees the photos of what she judges, by the same rule as its text. */
@Singleton
public class CasePhotos implements CaseReaders {

    private final EntityManager entities;
    private final Cases cases;
    private final Contributions contributions;

    @Inject
    CasePhotos(EntityManager entities, Cases cases, Contributions contributions) {
        this.entities = entities;
        this.cases = cases;
        this.contributions = contributions;
    }

    @Override
    @Transactional
    public boolean mayReadCase(Actor actor, ContributionRef ref) {
        if (!ModerationPolicy.mayOpenQueue(actor).allowed()) {
            return false;
        }
        return contributions.card(ref).stream().anyMatch(card -> entities.createQuery(
                        "SELECT r FROM Review r WHERE r.kind = :kind AND r.contributionId = :id", Review.class)
                .setParameter("kind", ref.kind())
                .setParameter("id", ref.id())
                .getResultStream()
                .anyMatch(review -> ModerationPolicy.mayRead(actor, cases.facts(actor, review, card))
                        .allowed()));
    }
}
