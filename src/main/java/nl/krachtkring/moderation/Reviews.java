package nl.krachtkring.moderation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.platform.access.Actor;

/** Puts contributions before the moderators. */
@Singleton
public class Reviews {

    private final EntityManager entities;
    private final CaseNews news;
    private final VisitorBudget budget;
    private final Clock clock;

    /**
     * For the container.
     *
     * @param entities the database
     * @param news who must know
     * @param budget how often somebody calls the moderators
     * @param clock the time
     */
    @Inject
    Reviews(EntityManager entities, CaseNews news, VisitorBudget budget, Clock clock) {
        this.entities = entities;
        this.news = news;
        this.budget = budget;
        this.clock = clock;
    }

    /**
     * Asks for a decision. A contribution that waits already isn't put there twice; it only can become urgent, and the moderators
     * are called when it does, not each time that somebody says so again. A second look and something else can wait in one case:
     * whoever had it before her then reads it again.
     *
     * @param ref what to judge
     * @param groupId the group it stands in; null on the site
     * @param cause why
     * @param urgent whether it belongs on top, because somebody may be in danger
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(ContributionRef ref, Long groupId, ReviewCause cause, boolean urgent) {
        if (turnsUrgent(ref, groupId, cause, urgent)) {
            news.callModerators(groupId);
        }
    }

    /**
     * Asks for a decision on what somebody with an account, or the holder of its link, wrote. Words that may mean danger put it on top; they
     * call the moderators so many times an hour, or one member would fill their mailboxes until nobody opens them.
     *
     * @param author who wrote it
     * @param ref what to judge
     * @param groupId the group it stands in; null on the site
     * @param cause why
     * @param inDanger whether its words may mean that somebody is in danger
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void openOf(Actor author, ContributionRef ref, Long groupId, ReviewCause cause, boolean inDanger) {
        if (turnsUrgent(ref, groupId, cause, inDanger) && budget.callsByWords(author)) {
            news.callModerators(groupId);
        }
    }

    /** Puts it there now, and says whether it is on top and wasn't. */
    private boolean turnsUrgent(ContributionRef ref, Long groupId, ReviewCause cause, boolean urgent) {
        boolean called = waiting(ref).filter(Review::isUrgent).isPresent();
        openAt(ref, groupId, cause, urgent, clock.instant());
        return urgent && !called;
    }

    /**
     * Asks for a decision at a moment in the past, for texts that are loaded.
     *
     * @param ref what to judge
     * @param groupId the group it stands in; null on the site
     * @param cause why
     * @param urgent whether it belongs on top
     * @param at since when it waits
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void openAt(ContributionRef ref, Long groupId, ReviewCause cause, boolean urgent, Instant at) {
        Optional<Review> waits = waiting(ref);
        Review review = waits.orElseGet(() -> new Review(ref, groupId, cause, at));
        if (urgent) {
            review.makeUrgent();
        }
        entities.persist(review);
        entities.flush();
        boolean both = (cause == ReviewCause.APPEAL) != (review.cause() == ReviewCause.APPEAL);
        if (waits.isPresent() && both) {
            reread(review);
        }
    }

    /**
     * Asks for a decision about a change of what stands. A case that waits already is about the change from now on; its reports
     * stay beside it.
     *
     * @param author who changed it
     * @param ref what was changed
     * @param groupId the group it stands in; null on the site
     * @param inDanger whether its words may mean that somebody is in danger
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void openEdit(Actor author, ContributionRef ref, Long groupId, boolean inDanger) {
        waiting(ref).ifPresent(review -> {
            review.turnToEdit();
            reread(review);
        });
        openOf(author, ref, groupId, ReviewCause.EDIT, inDanger);
    }

    /** What stands or waits became another text: whoever decides on what she read before is told. */
    @Transactional(Transactional.TxType.MANDATORY)
    void textChanged(ContributionRef ref) {
        waiting(ref).ifPresent(this::reread);
    }

    private void reread(Review review) {
        entities.flush();
        entities.createNativeQuery("UPDATE review SET version = version + 1 WHERE id = ?")
                .setParameter(1, review.id())
                .executeUpdate();
        entities.refresh(review);
    }

    /** Nobody needs to judge what its author or an erasure took away. */
    void onWithdrawn(@Observes ContributionWithdrawn gone) {
        waiting(gone.ref()).ifPresent(review -> review.withdraw(gone.at()));
    }

    /** The review that waits for this contribution. */
    Optional<Review> waiting(ContributionRef ref) {
        return entities.createQuery(
                        "SELECT r FROM Review r WHERE r.kind = :kind AND r.contributionId = :id AND r.open = TRUE",
                        Review.class)
                .setParameter("kind", ref.kind())
                .setParameter("id", ref.id())
                .getResultStream()
                .findFirst();
    }
}
