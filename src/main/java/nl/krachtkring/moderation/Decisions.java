package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionProvider.Change;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;

/** Takes the decisions of moderators: what happens to the text, why, and who is told. */
@Singleton
public class Decisions {

    private final Cases cases;
    private final Contributions contributions;
    private final Reviews reviews;
    private final Edits edits;
    private final Grounding grounding;
    private final CaseNews news;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Decisions(
            Cases cases,
            Contributions contributions,
            Reviews reviews,
            Edits edits,
            Grounding grounding,
            CaseNews news,
            AuditTrail audit,
            EntityManager entities,
            Clock clock) {
        this.cases = cases;
        this.contributions = contributions;
        this.reviews = reviews;
        this.edits = edits;
        this.grounding = grounding;
        this.news = news;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Decides a case and tells its author.
     *
     * @param actor the moderator
     * @param judgement what is decided, on which version of the case
     * @throws NotFound for a case that isn't this moderator's to see
     * @throws Conflict when another moderator was first
     * @throws nl.krachtkring.platform.access.RuleViolation when a reason is missing
     */
    @Transactional
    public void decide(Actor actor, Judgement judgement) {
        requireRead(actor, judgement.review());
        Decided decided = decided(actor, judgement, clock.instant());
        news.tell(decided.card(), decided.tellsAuthor());
    }

    /** A text as it was before a decision about it, and whether its author has something to read now. */
    private record Decided(ContributionCard card, boolean tellsAuthor) {}

    private void requireRead(Actor actor, long number) {
        Review review = cases.review(number);
        ContributionCard card = contributions.card(review.ref()).orElseThrow(NotFound::new);
        Access.require(ModerationPolicy.mayRead(actor, cases.facts(actor, review, card)));
    }

    /**
     * Decides a case at a moment in the past, for texts that are loaded; mails nobody.
     *
     * @param actor the moderator
     * @param judgement what is decided
     * @param at when
     */
    @Transactional
    public void decideAt(Actor actor, Judgement judgement, Instant at) {
        decided(actor, judgement, at);
    }

    private Decided decided(Actor actor, Judgement judgement, Instant at) {
        Review review = cases.review(judgement.review());
        ContributionCard card = contributions.card(review.ref()).orElseThrow(NotFound::new);
        ModerationPolicy.Facts facts = cases.facts(actor, review, card);
        Access.require(ModerationPolicy.maySee(actor, facts));
        review.requireVersion(judgement.version());
        if (cases.isOvertaken(review)) {
            throw new Conflict("moderation.late.decided");
        }
        Access.require(ModerationPolicy.mayDecide(actor, facts, judgement.act()));
        List<StatementOfReasons> statements = grounding.statements(actor, card, facts, judgement, at);
        List<Appeal> asked = facts.isSecond() ? cases.openAppeals(card.ref()) : List.of();
        if (facts.isAnswer()) {
            asked.forEach(appeal -> appeal.decide(at));
        }
        close(review, at);
        boolean changes = isChange(facts, judgement.act())
                ? judgeChange(actor, card, judgement.act())
                : change(actor, card, judgement.act());
        keep(statements);
        if (!facts.isAnswer()) {
            leave(asked, review);
        }
        record(actor, card, judgement.act(), statements);
        return new Decided(card, judgement.act() != Act.SPAM && (changes || !statements.isEmpty()));
    }

    /** What whoever decided first may not answer waits on for somebody else, since when it was asked. */
    private void leave(List<Appeal> asked, Review review) {
        asked.stream()
                .findFirst()
                .ifPresent(appeal ->
                        reviews.openAt(review.ref(), review.groupId(), ReviewCause.APPEAL, false, appeal.at()));
    }

    private void record(Actor actor, ContributionCard card, Act act, List<StatementOfReasons> statements) {
        String code = statements.stream()
                .reduce((earlier, last) -> last)
                .map(last -> last.grounds().code())
                .orElse(null);
        String action = "moderation." + act.name().toLowerCase(Locale.ROOT);
        audit.record(actor, action, card.ref().kind().name(), card.ref().id(), code);
    }

    /** Ends the case before the text changes, so that what follows from the change finds no open case. */
    private void close(Review review, Instant at) {
        if (review.isOpen()) {
            review.decide(at);
            flush();
        }
    }

    /** Whether only the change of a text is decided about, and what stands stays. */
    private static boolean isChange(ModerationPolicy.Facts facts, Act act) {
        boolean about = facts.causes().contains(ReviewCause.EDIT) || facts.isSecond();
        return about && facts.status() == ContributionStatus.PUBLISHED && act != Act.HIDE && act != Act.SPAM;
    }

    private boolean judgeChange(Actor moderator, ContributionCard card, Act act) {
        if (act == Act.RETURN) {
            edits.giveBack(card.ref());
        } else if (act != Act.UPHOLD) {
            edits.take(moderator, card.ref());
        }
        return act != Act.UPHOLD;
    }

    private boolean change(Actor actor, ContributionCard card, Act act) {
        Change change =
                switch (act) {
                    case APPROVE -> card.status() == ContributionStatus.PUBLISHED ? null : Change.PUBLISH;
                    case RETURN -> Change.GIVE_BACK;
                    case HIDE -> Change.HIDE;
                    case RESTORE -> Change.PUBLISH;
                    case SPAM -> Change.SPAM;
                    case UPHOLD -> null;
                };
        if (change != null) {
            contributions.of(card.ref().kind()).apply(card.ref().id(), change, actor);
        }
        return change != null;
    }

    private void keep(List<StatementOfReasons> statements) {
        for (StatementOfReasons statement : statements) {
            entities.persist(statement);
            // Of two, the author reads the later one first; written together they come in any order.
            flush();
        }
        flush();
    }

    private void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw late(e);
        }
    }

    private static Conflict late(OptimisticLockException cause) {
        Conflict conflict = new Conflict("moderation.late.decided");
        conflict.addSuppressed(cause);
        return conflict;
    }
}
