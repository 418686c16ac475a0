package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionProvider.Change;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.richtext.Typed;
import nl.krachtkring.privacy.Consents;

/** What authors do with their own texts, with an account or by their private link. */
@Singleton
public class OwnActs {

    /** The longest text that a page of one's own takes; as long as any text may be, each kind has its own limit. */
    public static final int LONGEST_TEXT = 20_000;

    private static final String CHANNEL = "private-link";

    private final OwnTexts texts;
    private final Contributions contributions;
    private final Cases cases;
    private final Reviews reviews;
    private final EditDrafts drafts;
    private final PrivateLinks links;
    private final Consents consents;
    private final DangerWords danger;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    OwnActs(
            OwnTexts texts,
            Contributions contributions,
            Cases cases,
            Reviews reviews,
            EditDrafts drafts,
            PrivateLinks links,
            Consents consents,
            DangerWords danger,
            AuditTrail audit,
            EntityManager entities,
            Clock clock) {
        this.texts = texts;
        this.contributions = contributions;
        this.cases = cases;
        this.reviews = reviews;
        this.drafts = drafts;
        this.links = links;
        this.consents = consents;
        this.danger = danger;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Asks that somebody else looks at the last decision; once for each decision.
     *
     * @param claim whose text and which
     * @param words why, in the author's words; may be empty
     * @throws Conflict when it was asked before, or there is nothing to ask about
     */
    @Transactional
    public void appeal(Claim claim, String words) {
        appealAt(claim, words, clock.instant());
    }

    /**
     * Asks for a second look at a moment in the past, for texts that are loaded.
     *
     * @param claim whose text and which
     * @param words why; may be empty
     * @param at when
     */
    @Transactional
    public void appealAt(Claim claim, String words, Instant at) {
        ContributionCard card = texts.require(claim);
        String why = fitting("words", words, Judgement.LONGEST_WORDS);
        boolean may = texts.isTaken(card) && cases.openAppeals(card.ref()).isEmpty();
        StatementOfReasons statement = cases.appealable(card.ref())
                .filter(last -> may && cases.appealOf(last).isEmpty())
                .orElseThrow(() -> new Conflict("moderation.late.appealed"));
        entities.persist(new Appeal(statement, why, at));
        reviews.openAt(card.ref(), card.place().groupId(), ReviewCause.APPEAL, false, at);
        record(claim, "moderation.appeal", card);
    }

    /**
     * Takes one's own text away.
     *
     * @param claim whose text and which
     * @throws Conflict when it is gone already
     */
    @Transactional
    public void withdraw(Claim claim) {
        ContributionCard card = texts.require(claim);
        provider(card).apply(card.ref().id(), Change.WITHDRAW, claim.actor());
        if (card.personaId() == null) {
            consents.withdrawAsGuest(card.publicId(), CHANNEL);
            links.forgetAddresses(card.ref());
        }
        record(claim, "moderation.withdraw", card);
    }

    /**
     * Offers a changed text: again after it came back, or while it waits, where it keeps its place. The same text once more changes nothing
     * while it waits.
     *
     * @param claim whose text and which
     * @param sent the new text, and which version it is made of
     * @throws RuleViolation of field {@code title} or {@code text}; also when it was changed, or decided on, since she began
     * @throws Conflict when it stands already or is gone
     */
    @Transactional
    public void offerAgain(Claim claim, EditText sent) {
        ContributionCard card = texts.require(claim);
        Editable before =
                provider(card).editable(claim.actor(), card.ref().id()).orElseThrow(NotFound::new);
        if (card.status() == ContributionStatus.HELD && isSame(card, before, sent.text())) {
            forgetDraft(claim, card);
            return;
        }
        if (sent.seen() != before.version()) {
            throw new RuleViolation("text", "moderation.again.conflict");
        }
        offer(claim, card, sent.text());
    }

    /** Offers a text of which the caller knows that it is made of the one that is there. */
    void offer(Claim claim, ContributionCard card, NewText typed) {
        Access.require(claim.actor().maySpeak());
        NewText text = new NewText(typed.title(), fitting("text", typed.body(), LONGEST_TEXT));
        if (text.body().isEmpty()) {
            throw new RuleViolation("text", "moderation.error.text");
        }
        provider(card).offerAgain(card.ref().id(), text, claim.actor());
        forgetDraft(claim, card);
        reviews.textChanged(card.ref());
        ReviewCause cause = card.personaId() == null ? ReviewCause.GUEST : ReviewCause.GROUP_CHECK;
        String words = text.title() == null ? text.body() : text.title() + "\n" + text.body();
        reviews.openOf(claim.actor(), card.ref(), card.place().groupId(), cause, danger.in(words));
        boolean waited = card.status() == ContributionStatus.HELD;
        record(claim, waited ? "moderation.change-waiting" : "moderation.offer-again", card);
    }

    /** A second click; the text of the card is the whole of it, with what stands below that of a poll. */
    private static boolean isSame(ContributionCard card, Editable before, NewText sent) {
        boolean titled = before.text().title() != null;
        return Typed.text(sent.body()).equals(card.text())
                && (!titled || Typed.line(sent.title()).equals(card.title()));
    }

    private void forgetDraft(Claim claim, ContributionCard card) {
        if (!claim.actor().isAnonymous()) {
            drafts.placed(claim.actor(), card.ref());
        }
    }

    private ContributionProvider provider(ContributionCard card) {
        return contributions.of(card.ref().kind());
    }

    private void record(Claim claim, String action, ContributionCard card) {
        audit.record(claim.actor(), action, card.ref().kind().name(), card.ref().id(), null);
    }

    private static String fitting(String field, String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > longest) {
            throw new RuleViolation(field, "moderation.error.textLong", longest);
        }
        return text;
    }
}
