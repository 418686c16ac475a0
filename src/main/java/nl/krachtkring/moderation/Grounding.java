package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.i18n.Bundles;

/** Writes the statement of reasons that a decision needs, in the language of the author. */
@Singleton
class Grounding {

    /** The stored reason that says nothing without the moderator's own words: which part and which law. */
    private static final String NEEDS_WORDS = "unlawful";

    static final String NO_REASON = "none";

    private final Cases cases;
    private final Reasons reasons;
    private final Authors authors;
    private final Bundles bundles;

    @Inject
    Grounding(Cases cases, Reasons reasons, Authors authors, Bundles bundles) {
        this.cases = cases;
        this.reasons = reasons;
        this.authors = authors;
        this.bundles = bundles;
    }

    /**
     * The statements that belong to a decision, in the order in which they are written. A second look that was asked for is always
     * answered: where the decision is another one, by a statement of its own before it.
     *
     * @return empty where nobody's text is taken away or comes back with an explanation: approval and spam
     * @throws RuleViolation of field {@code reason} or {@code words} when what the author must know is missing
     */
    List<StatementOfReasons> statements(
            Actor actor, ContributionCard card, ModerationPolicy.Facts facts, Judgement judgement, Instant at) {
        requireFitting(judgement.words());
        Ruling ruling = ruling(facts, judgement.act());
        if (ruling == null) {
            return List.of();
        }
        Locale language = authors.language(card);
        boolean taken = judgement.act().needsReason();
        StatementOfReasons.Grounds grounds =
                taken ? stored(language, judgement) : following(language, card, judgement, ruling);
        StatementOfReasons statement = new StatementOfReasons(card.ref(), ruling, grounds, actor.person(), at);
        if (!taken || !facts.isAnswer()) {
            return List.of(statement);
        }
        StatementOfReasons.Grounds along = onTheSameRule(card, bundles.text(language, "moderation.facts.along"));
        return List.of(new StatementOfReasons(card.ref(), Ruling.UPHELD, along, actor.person(), at), statement);
    }

    private static Ruling ruling(ModerationPolicy.Facts facts, Act act) {
        boolean second = facts.isAnswer();
        return switch (act) {
            case APPROVE -> second ? Ruling.OVERTURNED : null;
            case SPAM -> null;
            case RETURN -> Ruling.RETURNED;
            case HIDE -> Ruling.HIDDEN;
            case UPHOLD -> Ruling.UPHELD;
            case RESTORE -> {
                Ruling back = second ? Ruling.OVERTURNED : Ruling.RESTORED;
                yield facts.status() == ContributionStatus.SPAM ? null : back;
            }
        };
    }

    private StatementOfReasons.Grounds stored(Locale language, Judgement judgement) {
        Reason reason = reasons.find(language, judgement.reasonCode())
                .orElseThrow(() -> new RuleViolation("reason", "moderation.error.reason"));
        if (NEEDS_WORDS.equals(reason.code()) && judgement.words().isEmpty()) {
            throw new RuleViolation("words", "moderation.error.words");
        }
        String facts = reason.title() + "\n\n" + reason.text();
        return new StatementOfReasons.Grounds(reason.code(), reason.rule(), withWords(facts, judgement.words()));
    }

    /** What follows an earlier statement rests on the same rule; a decision that stays needs words of its own. */
    private StatementOfReasons.Grounds following(
            Locale language, ContributionCard card, Judgement judgement, Ruling ruling) {
        if (ruling == Ruling.UPHELD && judgement.words().isEmpty()) {
            throw new RuleViolation("words", "moderation.error.wordsUpheld");
        }
        boolean placed = ruling == Ruling.OVERTURNED
                && (card.status() == ContributionStatus.PUBLISHED || card.status() == ContributionStatus.HELD);
        String key = placed ? "placed" : ruling.name().toLowerCase(Locale.ROOT);
        return onTheSameRule(card, withWords(bundles.text(language, "moderation.facts." + key), judgement.words()));
    }

    private StatementOfReasons.Grounds onTheSameRule(ContributionCard card, String all) {
        return cases.appealable(card.ref())
                .map(StatementOfReasons::grounds)
                .map(earlier -> new StatementOfReasons.Grounds(earlier.code(), earlier.rule(), all))
                .orElseGet(() -> new StatementOfReasons.Grounds(NO_REASON, NO_REASON, all));
    }

    private static String withWords(String facts, String words) {
        return words.isEmpty() ? facts : facts + "\n\n" + words;
    }

    private static void requireFitting(String words) {
        if (words.length() > Judgement.LONGEST_WORDS) {
            throw new RuleViolation("words", "moderation.error.wordsLong", Judgement.LONGEST_WORDS);
        }
    }
}
