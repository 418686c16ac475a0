package nl.krachtkring.moderation;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.OwnContributions;
import nl.krachtkring.contribution.Revision;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.member.Personas;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.richtext.RichText;

/** Shows people what they wrote themselves, with its state and the reasons of every decision on it. */
@Singleton
public class OwnTexts {

    private final Contributions contributions;
    private final Instance<OwnContributions> lists;
    private final PrivateLinks links;
    private final Personas personas;
    private final Cases cases;
    private final StatementViews statements;
    private final RichText richText;
    private final DangerWords danger;
    private final Revisions revisions;

    @Inject
    OwnTexts(
            Contributions contributions,
            @Any Instance<OwnContributions> lists,
            PrivateLinks links,
            Personas personas,
            Cases cases,
            StatementViews statements,
            RichText richText,
            DangerWords danger,
            Revisions revisions) {
        this.contributions = contributions;
        this.lists = lists;
        this.links = links;
        this.personas = personas;
        this.cases = cases;
        this.statements = statements;
        this.richText = richText;
        this.danger = danger;
        this.revisions = revisions;
    }

    /**
     * What somebody wrote under any of her names, newest first.
     *
     * @param actor the signed-in person
     * @param before only what is older than this moment
     * @param most how many at most
     * @return the cards
     */
    @Transactional
    public List<ContributionCard> list(Actor actor, Instant before, int most) {
        List<Long> names = personas.allOf(actor.person());
        return lists.stream()
                .flatMap(list -> list.signedWith(names, before, most).stream())
                .sorted(Comparator.comparing(ContributionCard::at).reversed())
                .limit(most)
                .map(cases::named)
                .toList();
    }

    /**
     * One text of one's own.
     *
     * @param claim whose and which
     * @param language of the reader
     * @return the text with its state and reasons
     * @throws NotFound when it isn't there or isn't one's own
     */
    @Transactional
    public OwnView view(Claim claim, Locale language) {
        ContributionCard card = require(claim);
        Optional<StatementOfReasons> last = cases.appealable(card.ref());
        boolean taken = isTaken(card);
        boolean waits = !cases.openAppeals(card.ref()).isEmpty();
        boolean open = card.status() == ContributionStatus.RETURNED || card.status() == ContributionStatus.HELD;
        boolean again = open && contributions.of(card.ref().kind()).takesTextAgain();
        return new OwnView(
                card,
                richText.html(card.text()),
                statements.of(card.ref(), language),
                again ? begun(claim, card) : null,
                new OwnView.Allowed(
                        taken
                                && !waits
                                && last.isPresent()
                                && cases.appealOf(last.get()).isEmpty(),
                        again,
                        card.status().mayBecome(ContributionStatus.WITHDRAWN)),
                taken && waits,
                danger.in(card.text()));
    }

    private OwnView.Begun begun(Claim claim, ContributionCard card) {
        return contributions
                .of(card.ref().kind())
                .editable(claim.actor(), card.ref().id())
                .map(editable -> new OwnView.Begun(editable.text().title(), editable.version()))
                .orElseThrow(NotFound::new);
    }

    /** Whether a moderator took the text away or gave it back, or a change of it. */
    boolean isTaken(ContributionCard card) {
        return switch (card.status()) {
            case HIDDEN, RETURNED -> true;
            case PUBLISHED ->
                revisions.aside(card.ref()).filter(Revision::returned).isPresent();
            default -> false;
        };
    }

    /**
     * Checks a claim.
     *
     * @return the text that is the claimant's own
     * @throws NotFound when it isn't there, was emptied, or isn't the claimant's
     */
    ContributionCard require(Claim claim) {
        return (claim.token() == null
                        ? ofMember(claim)
                        : links.find(claim.token()).flatMap(contributions::card))
                .filter(card -> card.status() != ContributionStatus.ERASED)
                .orElseThrow(NotFound::new);
    }

    private Optional<ContributionCard> ofMember(Claim claim) {
        if (claim.actor().isAnonymous()) {
            return Optional.empty();
        }
        return byPublicId(claim.publicId()).filter(card -> isOwn(claim.actor(), card));
    }

    /** Whether a signed-in person wrote it, under whichever of her names. */
    boolean isOwn(Actor actor, ContributionCard card) {
        return card.personaId() != null && personas.allOf(actor.person()).contains(card.personaId());
    }

    /** Finds a text of any kind by the number in its address. */
    Optional<ContributionCard> byPublicId(long publicId) {
        for (ContributionKind kind : ContributionKind.values()) {
            Optional<ContributionCard> card = contributions
                    .ifOwned(kind)
                    .flatMap(provider -> provider.byPublicId(publicId).flatMap(provider::card));
            if (card.isPresent()) {
                return card;
            }
        }
        return Optional.empty();
    }
}
