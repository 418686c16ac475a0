package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
            Edits edits,
            Grounding grounding,
            CaseNews news,
            AuditTrail audit,
            EntityManager entities,
            Clock clock) {
        this.cases = cases;
        this.contributions = contributions;
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
        ContributionCard card = decideAt(actor, judgement, clock.instant());
        news.tell(card, judgement.act());
    }

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
     * @return the text as it was before
     */
    @Transactional
    public ContributionCard decideAt(Actor actor, Judgement judgement, Instant at) {
        Review review = cases.review(judgement.review());
        ContributionCard card = contributions.card(review.ref()).orElseThrow(NotFound::new);
        ModerationPolicy.Facts facts = cases.facts(actor, review, card);
        Access.require(ModerationPolicy.maySee(actor, facts));
        review.requireVersion(judgement.version());
        Access.require(ModerationPolicy.mayDecide(actor, facts, judgement.act()));
        StatementOfReasons statement = grounding.statement(actor, card, facts, judgement, at);
        close(review, at);
        if (isChange(facts, judgement.act())) {
            judgeChange(actor, card, judgement.act());
        } else {
            change(actor, card, judgement.act());
        }
        keep(statement);
        audit.record(
                actor,
                "moderation." + judgement.act().name().toLowerCase(Locale.ROOT),
                card.ref().kind().name(),
                card.ref().id(),
                statement == null ? null : statement.grounds().code());
        return card;
    }

    /** Ends the case before the text changes, so that what follows from the change finds no open case. */
    private void close(Review review, Instant at) {
        if (!review.isOpen()) {
            return;
        }
        review.decide(at);
        cases.openAppeal(review.ref()).ifPresent(appeal -> appeal.decide(at));
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw late(e);
        }
    }

    /** Whether only the change of a text is decided about, and what stands stays. */
    private static boolean isChange(ModerationPolicy.Facts facts, Act act) {
        boolean about = facts.cause() == ReviewCause.EDIT || facts.cause() == ReviewCause.APPEAL;
        return about && facts.status() == ContributionStatus.PUBLISHED && act != Act.HIDE && act != Act.SPAM;
    }

    private void judgeChange(Actor moderator, ContributionCard card, Act act) {
        if (act == Act.RETURN) {
            edits.giveBack(card.ref());
        } else if (act != Act.UPHOLD) {
            edits.take(moderator, card.ref());
        }
    }

    private void change(Actor actor, ContributionCard card, Act act) {
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
    }

    private void keep(StatementOfReasons statement) {
        if (statement != null) {
            entities.persist(statement);
        }
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
