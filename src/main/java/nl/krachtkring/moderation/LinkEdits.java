package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.richtext.RichText;

/**
 * Lets whoever has a private link change what waits or came back in the form of its kind. Kinds of one text are changed on the page of the
 * link itself ({@link OwnActs#offerAgain}).
 */
@Singleton
public class LinkEdits {

    private final OwnTexts texts;
    private final OwnActs acts;
    private final Contributions contributions;
    private final Revisions revisions;
    private final RichText richText;

    @Inject
    LinkEdits(OwnTexts texts, OwnActs acts, Contributions contributions, Revisions revisions, RichText richText) {
        this.texts = texts;
        this.acts = acts;
        this.contributions = contributions;
        this.revisions = revisions;
        this.richText = richText;
    }

    /**
     * Where the form is.
     *
     * @param token the private link
     * @param card the text it leads to
     * @return an address below the link; empty where there is no form, and when the text can't be changed now
     */
    @Transactional
    public Optional<String> form(String token, ContributionCard card) {
        return provider(card.ref())
                .formAgain()
                .filter(word -> mayOffer(card).allowed())
                .map(word -> "/bijdrage/" + token + "/" + word);
    }

    /**
     * A text for its author to change.
     *
     * @param token her private link
     * @return the text
     * @throws NotFound when the link leads nowhere, or to what neither waits nor came back
     * @throws nl.krachtkring.platform.access.NotAllowed when nothing can be told there now, with the reason
     */
    @Transactional
    public EditView begin(String token) {
        ContributionCard card = require(token);
        NewText standing = editable(card).text();
        boolean waits = card.status() == ContributionStatus.HELD;
        return new EditView(
                card,
                standing,
                richText.html(standing.body()),
                standing,
                textsBefore(card.ref()),
                null,
                true,
                waits,
                !waits,
                form(token, card).orElseThrow(NotFound::new));
    }

    /**
     * Puts the changed text before a moderator, in the place that it has in the queue or at its end. What it was before is a version of it.
     * The same text once more changes nothing while it waits.
     *
     * @param token the private link of its author
     * @param sent the new text, and which version it is made of
     * @throws NotFound when the link leads nowhere, or to what neither waits nor came back
     * @throws nl.krachtkring.platform.access.NotAllowed when nothing can be told there now, with the reason
     * @throws RuleViolation of the field that doesn't fit; of {@code text} when it was changed elsewhere meanwhile
     */
    @Transactional
    public void offer(String token, EditText sent) {
        ContributionCard card = require(token);
        Editable editable = editable(card);
        NewText text = provider(card.ref()).fitting(card.ref().id(), sent.text());
        boolean same = text.equals(editable.text());
        if (same && card.status() == ContributionStatus.HELD) {
            return;
        }
        if (!same) {
            if (sent.seen() != textsBefore(card.ref())) {
                throw new RuleViolation("text", "moderation.edit.conflict");
            }
            revisions.keep(card.ref(), editable.text(), editable.since());
        }
        acts.offer(Claim.byLink(token), card, text);
    }

    private ContributionCard require(String token) {
        ContributionCard card = texts.require(Claim.byLink(token));
        Access.require(mayOffer(card));
        return card;
    }

    private Decision mayOffer(ContributionCard card) {
        boolean formed = provider(card.ref()).formAgain().isPresent();
        return formed ? EditPolicy.mayOfferForm(card.status(), editable(card).place()) : Decision.absent();
    }

    /** A decision of a moderator changes no text, so it isn't the version of the row that tells whether somebody else did. */
    private int textsBefore(ContributionRef ref) {
        return revisions.before(ref).size();
    }

    /** By the link, whoever is signed in acts as a visitor: the text is nobody's account's. */
    private Editable editable(ContributionCard card) {
        return provider(card.ref()).editable(Actor.anonymous(), card.ref().id()).orElseThrow(NotFound::new);
    }

    private ContributionProvider provider(ContributionRef ref) {
        return contributions.of(ref.kind());
    }
}
