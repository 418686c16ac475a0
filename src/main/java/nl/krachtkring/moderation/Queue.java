package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.SiteRole;
import nl.krachtkring.platform.richtext.RichText;

/** What waits for a moderator, and what was decided lately. What she may not judge isn't in her lists. */
@Singleton
public class Queue {

    /** How many cases a page of the list holds. */
    public static final int PAGE = 25;

    private static final String LATER = "(r.openedAt > :at OR (r.openedAt = :at AND r.id > :id))";
    /** As the policy has it: everything, or what stands in the groups of which she is moderator. */
    private static final String HERS = " AND (:all = TRUE OR r.groupId IN :groups)";

    private static final String WAITING = "SELECT r FROM Review r WHERE r.open = TRUE" + HERS;
    private static final String ORDER = " ORDER BY r.urgent DESC, r.openedAt, r.id";
    private static final String DECIDED = "SELECT r FROM Review r WHERE r.open IS NULL AND r.decidedAt < :before" + HERS
            + " ORDER BY r.decidedAt DESC, r.id DESC";
    private static final long NO_GROUP = 0;

    private final EntityManager entities;
    private final Cases cases;
    private final Contributions contributions;
    private final StatementViews statements;
    private final Versions versions;
    private final RichText richText;
    private final Clock clock;

    @Inject
    Queue(
            EntityManager entities,
            Cases cases,
            Contributions contributions,
            StatementViews statements,
            Versions versions,
            RichText richText,
            Clock clock) {
        this.entities = entities;
        this.cases = cases;
        this.contributions = contributions;
        this.statements = statements;
        this.versions = versions;
        this.richText = richText;
        this.clock = clock;
    }

    /**
     * What waits, urgent ones first, then the oldest.
     *
     * @param actor the moderator
     * @param after the number of the last case of the page before; 0 for the first page
     * @return at most {@link #PAGE} cases
     * @throws NotFound for everybody else
     */
    @Transactional
    public QueuePage waiting(Actor actor, long after) {
        Access.require(ModerationPolicy.mayOpenQueue(actor));
        if (after == 0) {
            return items(actor, entities.createQuery(WAITING + ORDER, Review.class));
        }
        Review last = cases.review(after);
        String rest = last.isUrgent() ? "(r.urgent = FALSE OR " + LATER + ")" : "(r.urgent = FALSE AND " + LATER + ")";
        TypedQuery<Review> query = entities.createQuery(WAITING + " AND " + rest + ORDER, Review.class)
                .setParameter("at", last.openedAt())
                .setParameter("id", last.id());
        return items(actor, query);
    }

    /**
     * What was decided, newest first.
     *
     * @param actor the moderator
     * @param after the number of the last case of the page before; 0 for the first page
     * @return at most {@link #PAGE} cases
     */
    @Transactional
    public QueuePage decided(Actor actor, long after) {
        Access.require(ModerationPolicy.mayOpenQueue(actor));
        Instant before = after == 0 ? clock.instant() : cases.review(after).decidedAt();
        return items(actor, entities.createQuery(DECIDED, Review.class).setParameter("before", before));
    }

    /**
     * Reports about a page instead of a text.
     *
     * @param actor the moderator
     * @param shown the numbers of those that her page showed when she pressed one of its buttons; empty for a fresh list
     * @return {@link #PAGE} that nobody handled, of danger first, then the oldest, or else those of her page in their order there:
     *     one that comes in on top meanwhile moves no button to another report. None for a moderator of groups alone
     */
    @Transactional
    public List<ReportView> pageReports(Actor actor, List<Long> shown) {
        Access.require(ModerationPolicy.mayOpenQueue(actor));
        if (!ModerationPolicy.mayHandlePages(actor).allowed()) {
            return List.of();
        }
        List<Report> reports = shown.isEmpty() ? cases.pageReports(PAGE) : cases.pageReports(shown);
        return reports.stream().map(ReportView::of).toList();
    }

    /**
     * One case.
     *
     * @param actor the moderator
     * @param publicId its number
     * @param language of the reader
     * @return the case
     * @throws NotFound for an unknown case and for one that this moderator may not judge
     */
    @Transactional
    public CaseView show(Actor actor, long publicId, Locale language) {
        Access.require(ModerationPolicy.mayOpenQueue(actor));
        Review review = cases.review(publicId);
        ContributionCard card = contributions.card(review.ref()).orElseThrow(NotFound::new);
        ModerationPolicy.Facts facts = cases.facts(actor, review, card);
        Access.require(ModerationPolicy.maySee(actor, facts));
        if (!ModerationPolicy.mayRead(actor, facts).allowed()) {
            return CaseView.behindDoor(item(review, card, facts), review.version(), review.isOpen());
        }
        return new CaseView(
                item(review, card, facts),
                review.version(),
                review.isOpen(),
                richText.html(versions.judged(facts, card).text()),
                cases.reports(review.ref()).stream().map(ReportView::of).toList(),
                statements.of(review.ref(), language),
                isChange(facts, card) ? versions.changes(actor, card) : List.of(),
                versions.before(actor, card),
                facts.isSecond() && facts.decidedBefore(),
                cases.isOvertaken(review) ? Set.of() : acts(actor, facts));
    }

    private static Set<Act> acts(Actor actor, ModerationPolicy.Facts facts) {
        return Stream.of(Act.values())
                .filter(act -> ModerationPolicy.mayDecide(actor, facts, act).allowed())
                .collect(Collectors.toSet());
    }

    /** Whether the text stands while a change of it is judged. */
    private boolean isChange(ModerationPolicy.Facts facts, ContributionCard card) {
        return !versions.judged(facts, card).equals(card);
    }

    private QueuePage items(Actor actor, TypedQuery<Review> query) {
        query.setParameter("all", actor.has(SiteRole.MODERATOR));
        query.setParameter("groups", actor.moderated().isEmpty() ? Set.of(NO_GROUP) : actor.moderated());
        List<Review> found = query.setMaxResults(PAGE).getResultList();
        long next = found.size() == PAGE ? found.get(PAGE - 1).publicId() : 0;
        List<QueueItem> items = found.stream()
                .flatMap(review -> visible(actor, review).stream())
                .toList();
        return new QueuePage(items, next);
    }

    private Optional<QueueItem> visible(Actor actor, Review review) {
        return contributions.card(review.ref()).flatMap(card -> visible(actor, review, card));
    }

    private Optional<QueueItem> visible(Actor actor, Review review, ContributionCard card) {
        ModerationPolicy.Facts facts = cases.facts(actor, review, card);
        boolean seen = ModerationPolicy.maySee(actor, facts).allowed();
        return seen ? Optional.of(item(review, card, facts)) : Optional.empty();
    }

    /** Behind a door that she has no reason to open yet, a moderator sees that something waits, and since when. */
    private QueueItem item(Review review, ContributionCard card, ModerationPolicy.Facts facts) {
        Instant at = review.isOpen() ? review.openedAt() : review.decidedAt();
        ContributionCard shown = facts.behindDoor() ? null : cases.named(versions.judged(facts, card));
        List<ReviewCause> causes = facts.causes().stream().sorted().toList();
        return new QueueItem(review.publicId(), causes, review.isUrgent(), at, shown);
    }
}
