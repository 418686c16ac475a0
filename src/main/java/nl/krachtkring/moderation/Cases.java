package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.PlaceReaders;
import nl.krachtkring.contribution.PlaceRef;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** Reviews with what hangs on them: reports, statements of reasons and appeals. */
@Singleton
class Cases {

    private final EntityManager entities;
    private final Authors authors;
    private final PlaceReaders readers;
    private final Contributions contributions;
    private final Clock clock;

    @Inject
    Cases(EntityManager entities, Authors authors, PlaceReaders readers, Contributions contributions, Clock clock) {
        this.entities = entities;
        this.authors = authors;
        this.readers = readers;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** What the policy needs to know of a case. */
    ModerationPolicy.Facts facts(Actor actor, Review review, ContributionCard card) {
        List<StatementOfReasons> asked = review.isOpen() ? underSecondLook(review.ref()) : List.of();
        return new ModerationPolicy.Facts(
                authors.isAuthor(actor, card),
                asked.stream().anyMatch(statement -> statement.isBy(actor.person())),
                causes(review, !asked.isEmpty()),
                card.status(),
                review.isOpen(),
                isBehindDoor(actor, review),
                review.groupId());
    }

    /** The cause of the case, and what came to it while it waited. */
    private Set<ReviewCause> causes(Review review, boolean asked) {
        Set<ReviewCause> causes = EnumSet.of(review.cause());
        boolean second = review.isOpen() && review.cause() == ReviewCause.APPEAL;
        if (asked) {
            causes.add(ReviewCause.APPEAL);
        }
        if (second && review.isUrgent()) {
            causes.add(ReviewCause.DANGER);
        }
        if (second && !reports(review.ref()).isEmpty()) {
            causes.add(ReviewCause.REPORT);
        }
        return causes;
    }

    /** Whether another case of the same text waits, so that the old one is decided no more. */
    boolean isOvertaken(Review review) {
        return !review.isOpen()
                && !entities.createQuery(
                                "SELECT r.id FROM Review r WHERE r.kind = :kind AND r.contributionId = :id"
                                        + " AND r.open = TRUE",
                                Long.class)
                        .setParameter("kind", review.ref().kind())
                        .setParameter("id", review.ref().id())
                        .getResultList()
                        .isEmpty();
    }

    private boolean isBehindDoor(Actor actor, Review review) {
        return review.groupId() != null && actor.person() != null && !reads(actor, review) && !hasReason(actor, review);
    }

    /** Whether nothing keeps her from it as who she is in the group, apart from her role. */
    private boolean reads(Actor actor, Review review) {
        return readers.mayRead(actor, new PlaceRef(review.groupId()))
                && (contributions.isReadByPlace(review.ref())
                        || contributions.maySee(actor, review.ref()).allowed());
    }

    private boolean hasReason(Actor actor, Review review) {
        return !entities.createQuery(
                        "SELECT l.id FROM CaseLook l WHERE l.reviewId = :review AND l.personId = :person"
                                + " AND l.lookedAt > :since",
                        Long.class)
                .setParameter("review", review.id())
                .setParameter("person", actor.person().value())
                .setParameter("since", clock.instant().minus(CaseLooks.COUNTS))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What it is about, under the name itself. */
    ContributionCard named(ContributionCard card) {
        return authors.named(card);
    }

    /** The wishes for a second look that nobody decided yet, oldest first. */
    List<Appeal> openAppeals(ContributionRef ref) {
        return entities.createQuery(
                        "SELECT a FROM Appeal a, StatementOfReasons s WHERE s.id = a.statementId AND s.kind = :kind"
                                + " AND s.contributionId = :id AND a.decidedAt IS NULL ORDER BY a.id",
                        Appeal.class)
                .setParameter("kind", ref.kind())
                .setParameter("id", ref.id())
                .getResultList();
    }

    /** The decision that somebody else is asked to look at, and what was decided since; empty where nobody asked. */
    private List<StatementOfReasons> underSecondLook(ContributionRef ref) {
        return entities.createQuery(
                        "SELECT s FROM StatementOfReasons s WHERE s.kind = :kind AND s.contributionId = :id"
                                + " AND EXISTS (SELECT a.id FROM Appeal a, StatementOfReasons t"
                                + " WHERE t.id = a.statementId AND t.kind = :kind AND t.contributionId = :id"
                                + " AND a.decidedAt IS NULL AND t.id <= s.id)",
                        StatementOfReasons.class)
                .setParameter("kind", ref.kind())
                .setParameter("id", ref.id())
                .getResultList();
    }

    Review review(long publicId) {
        return entities.createQuery("SELECT r FROM Review r WHERE r.publicId = :id", Review.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Every statement on a contribution, newest first. */
    List<StatementOfReasons> statements(ContributionRef ref) {
        return entities.createQuery(
                        "SELECT s FROM StatementOfReasons s WHERE s.kind = :kind AND s.contributionId = :id"
                                + " ORDER BY s.id DESC",
                        StatementOfReasons.class)
                .setParameter("kind", ref.kind())
                .setParameter("id", ref.id())
                .getResultList();
    }

    /** The decision that a second look is or would be about. */
    Optional<StatementOfReasons> appealable(ContributionRef ref) {
        return statements(ref).stream()
                .filter(statement -> statement.decision().mayBeAppealed())
                .findFirst();
    }

    Optional<Appeal> appealOf(StatementOfReasons statement) {
        return entities.createQuery("SELECT a FROM Appeal a WHERE a.statementId = :id", Appeal.class)
                .setParameter("id", statement.id())
                .getResultStream()
                .findFirst();
    }

    /** Reports on a contribution that nobody handled yet, oldest first. */
    List<Report> reports(ContributionRef ref) {
        return entities.createQuery(
                        "SELECT r FROM Report r WHERE r.kind = :kind AND r.contributionId = :id"
                                + " AND r.handledAt IS NULL ORDER BY r.id",
                        Report.class)
                .setParameter("kind", ref.kind())
                .setParameter("id", ref.id())
                .getResultList();
    }

    /** Reports on a page instead of a contribution that nobody handled yet: of danger first, then the oldest. */
    List<Report> pageReports(int most) {
        return entities.createQuery(
                        "SELECT r FROM Report r WHERE r.contributionId IS NULL AND r.handledAt IS NULL"
                                + " ORDER BY r.urgent DESC, r.id",
                        Report.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** These reports on pages, handled or not, in the order of their numbers as given. */
    List<Report> pageReports(List<Long> numbers) {
        return entities.createQuery(
                        "SELECT r FROM Report r WHERE r.contributionId IS NULL AND r.publicId IN :numbers",
                        Report.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .sorted(Comparator.comparing(report -> numbers.indexOf(report.publicId())))
                .toList();
    }

    Report pageReport(long publicId) {
        return entities.createQuery(
                        "SELECT r FROM Report r WHERE r.publicId = :id AND r.contributionId IS NULL", Report.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
