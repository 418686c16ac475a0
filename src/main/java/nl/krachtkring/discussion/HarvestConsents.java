package nl.krachtkring.discussion;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.krachtkring.contribution.ContributionErased;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionWithdrawn;
import nl.krachtkring.contribution.DraftReceiver;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Conflict;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.privacy.ConsentText;
import nl.krachtkring.privacy.Consents;
import nl.krachtkring.privacy.Purpose;

/**
 * The author of a sentence decides whether it is quoted, and takes that back whenever she wants, also after she left the group and
 * after the discussion is gone. A text that is taken away takes its sentences along; one that its group kept no longer doesn't, once
 * the piece was offered: that consent lasts until it is withdrawn, and says so.
 */
@Singleton
public class HarvestConsents {

    private static final String CHANNEL = "my-quotes";

    private final HarvestRepository harvests;
    private final DiscussionRepository discussions;
    private final Personas personas;
    private final Consents consents;
    private final DraftReceiver desk;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    HarvestConsents(
            HarvestRepository harvests,
            DiscussionRepository discussions,
            Personas personas,
            Consents consents,
            DraftReceiver desk,
            AuditTrail audit,
            Clock clock) {
        this.harvests = harvests;
        this.discussions = discussions;
        this.personas = personas;
        this.consents = consents;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The sentences of a person that are asked for or quoted.
     *
     * @param actor whose
     * @return newest first; none that she refused, took back or took away
     */
    @Transactional
    public List<OwnQuote> mine(Actor actor) {
        return harvests.quotesBy(personas.allOf(actor.person())).stream()
                .filter(quote -> quote.state() == QuoteState.ASKED || quote.state() == QuoteState.GIVEN)
                .map(quote -> view(actor, quote))
                .toList();
    }

    private OwnQuote view(Actor actor, HarvestQuote quote) {
        Harvest harvest = harvests.get(quote.harvestId());
        boolean inside = discussions
                .facts(harvest.discussionId())
                .filter(facts -> HarvestPolicy.maySee(actor, facts).allowed())
                .isPresent();
        return new OwnQuote(
                quote.publicId(),
                quote.sentence(),
                quote.part(),
                quote.state() == QuoteState.GIVEN,
                quote.askedAt(),
                inside ? harvest.text().title() : "",
                inside ? harvest.text().addressee() : "");
    }

    /**
     * Consents to one sentence. The ledger gets an entry of its own, with the text as it was shown.
     *
     * @param actor its author
     * @param number the number of the sentence
     * @param language of the page
     * @param shown the hash of the text of the consent that stood there
     * @throws nl.krachtkring.platform.access.RuleViolation when another text is asked now
     * @throws NotFound when it isn't hers
     * @throws Conflict when she decided already, or the piece was offered meanwhile
     */
    @Transactional
    public void give(Actor actor, long number, Locale language, String shown) {
        HarvestQuote quote = own(actor, number);
        harvests.alone(quote.harvestId()).requireOpen();
        if (quote.state() != QuoteState.ASKED) {
            throw new Conflict("discussion.quote.conflict");
        }
        ConsentText text = consents.asShown(Purpose.HARVEST_QUOTE, language, shown);
        long entry = consents.giveFor(actor.person(), text, CHANNEL);
        quote.give(entry, clock.instant());
        audit.record(actor, "harvest.quote.give", "HARVEST_QUOTE", quote.id(), null);
    }

    /**
     * Doesn't consent. Nobody is told; the sentence is gone from the piece.
     *
     * @param actor its author
     * @param number the number of the sentence
     */
    @Transactional
    public void refuse(Actor actor, long number) {
        HarvestQuote quote = own(actor, number);
        quote.refuse(clock.instant());
        audit.record(actor, "harvest.quote.refuse", "HARVEST_QUOTE", quote.id(), null);
    }

    /**
     * Takes a consent back: the words go, here and at the editors.
     *
     * @param actor its author
     * @param number the number of the sentence
     */
    @Transactional
    public void withdraw(Actor actor, long number) {
        HarvestQuote quote = own(actor, number);
        Harvest harvest = harvests.alone(quote.harvestId());
        quote.withdraw(clock.instant());
        consents.withdrawFor(actor.person(), quote.consentId(), CHANNEL);
        tell(harvest, quote);
        audit.record(actor, "harvest.quote.withdraw", "HARVEST_QUOTE", quote.id(), null);
    }

    void on(@Observes ContributionWithdrawn withdrawn) {
        lose(withdrawn.ref());
    }

    void on(@Observes ContributionErased erased) {
        ContributionRef text = erased.ref();
        harvests.quotesOf(text).stream()
                .filter(quote -> !harvests.get(quote.harvestId()).isOffered())
                .forEach(quote -> lose(harvests.get(quote.harvestId()), quote));
        if (text.kind() == ContributionKind.DISCUSSION) {
            harvests.of(text.id()).ifPresent(this::forget);
        }
    }

    /** The piece goes with its discussion; what was offered is the editors' by now, and sentences in it can be taken back still. */
    private void forget(Harvest harvest) {
        if (harvest.isOffered()) {
            harvest.forget();
        } else {
            harvests.quotes(harvest.id()).forEach(harvests::remove);
            harvests.remove(harvest);
        }
    }

    private void lose(ContributionRef text) {
        Set<QuoteState> alive = Set.of(QuoteState.ASKED, QuoteState.GIVEN);
        harvests.quotesOf(text).stream()
                .filter(quote -> alive.contains(quote.state()))
                .forEach(quote -> lose(harvests.alone(quote.harvestId()), quote));
    }

    private void lose(Harvest harvest, HarvestQuote quote) {
        quote.lose(clock.instant());
        tell(harvest, quote);
    }

    private void tell(Harvest harvest, HarvestQuote quote) {
        if (harvest.isOffered()) {
            desk.withdraw(harvest.draftNumber(), quote.publicId());
        }
    }

    private HarvestQuote own(Actor actor, long number) {
        return harvests.quotesBy(personas.allOf(actor.person())).stream()
                .filter(quote -> quote.publicId() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
