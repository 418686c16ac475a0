package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionProvider;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.NewText;
import nl.krachtkring.contribution.Revision;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.access.RuleViolation;
import nl.krachtkring.platform.audit.AuditTrail;
import nl.krachtkring.platform.richtext.RichText;

/**
 * Changes texts that stand, as their authors ask. A changed text passes what a new one passes: where a moderator reads first, the
 * text before it stands until she has read it; words of danger put it on top of the queue.
 */
@Singleton
public class Edits {

    private final OwnTexts texts;
    private final Contributions contributions;
    private final Revisions revisions;
    private final EditRights rights;
    private final EditDrafts drafts;
    private final Reviews reviews;
    private final DangerWords danger;
    private final RichText richText;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Edits(
            OwnTexts texts,
            Contributions contributions,
            Revisions revisions,
            EditRights rights,
            EditDrafts drafts,
            Reviews reviews,
            DangerWords danger,
            RichText richText,
            AuditTrail audit,
            Clock clock) {
        this.texts = texts;
        this.contributions = contributions;
        this.revisions = revisions;
        this.rights = rights;
        this.drafts = drafts;
        this.reviews = reviews;
        this.danger = danger;
        this.richText = richText;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A text for its author to change.
     *
     * @param actor who
     * @param publicId its number
     * @return with what she offered before, if anything
     * @throws NotFound when it isn't hers
     * @throws nl.krachtkring.platform.access.NotAllowed when it can't be changed now, with the reason
     */
    @Transactional
    public EditView begin(Actor actor, long publicId) {
        ContributionCard card = texts.require(Claim.ofMember(actor, publicId));
        Access.require(rights.mayEdit(actor, card));
        Editable editable = rights.editable(actor, card).orElseThrow(NotFound::new);
        Revision aside = revisions.aside(card.ref()).orElse(null);
        return new EditView(
                card,
                editable.text(),
                richText.html(editable.text().body()),
                aside == null ? editable.text() : aside.text(),
                editable.version(),
                editable.publishedAt().plus(editable.period()),
                provider(card.ref()).checksReplies(card.ref().id()),
                aside != null && !aside.returned(),
                aside != null && aside.returned(),
                provider(card.ref()).editForm(card.ref().id()).orElse(null));
    }

    /**
     * Changes a text. The same text once more changes nothing.
     *
     * @param actor its author
     * @param publicId its number
     * @param sent the new text, and which version it is made of
     * @return where it stands
     * @throws NotFound when it isn't hers
     * @throws nl.krachtkring.platform.access.NotAllowed when it can't be changed any more, with the reason
     * @throws RuleViolation of field {@code title} or {@code text}; also when the text was changed elsewhere meanwhile
     */
    @Transactional
    public Edited edit(Actor actor, long publicId, EditText sent) {
        ContributionCard card = texts.require(Claim.ofMember(actor, publicId));
        Access.require(rights.mayEdit(actor, card));
        Editable editable = rights.editable(actor, card).orElseThrow(NotFound::new);
        NewText text = provider(card.ref()).fitting(card.ref().id(), sent.text());
        boolean inDanger = danger.in((text.title() == null ? "" : text.title()) + "\n" + text.body());
        if (text.equals(editable.text())) {
            drafts.placed(actor, card.ref());
            return new Edited(card.address(), true, inDanger);
        }
        if (sent.seen() != editable.version()) {
            throw new RuleViolation("text", "moderation.edit.conflict");
        }
        drafts.placed(actor, card.ref());
        boolean checked = provider(card.ref()).checksReplies(card.ref().id());
        audit.record(
                actor, "contribution.edit", card.ref().kind().name(), card.ref().id(), checked ? "edit.held" : null);
        if (checked) {
            revisions.offer(card.ref(), text, clock.instant());
            reviews.openEdit(actor, card.ref(), card.place().groupId(), inDanger);
        } else {
            take(card.ref(), editable, text);
            reviews.textChanged(card.ref());
        }
        if (inDanger && !checked) {
            reviews.openOf(actor, card.ref(), card.place().groupId(), ReviewCause.DANGER, true);
        }
        ContributionCard now = contributions.card(card.ref()).orElse(card);
        return new Edited(now.address(), !checked, inDanger);
    }

    /** Puts the change that a moderator has read in place of what stands. */
    void take(Actor moderator, ContributionRef ref) {
        revisions.aside(ref).ifPresent(aside -> {
            Editable editable = provider(ref).editable(moderator, ref.id()).orElseThrow(NotFound::new);
            NewText text = provider(ref).fitting(ref.id(), aside.text());
            take(ref, editable, text);
        });
    }

    /** Gives a change back to its author; what stands stays. */
    void giveBack(ContributionRef ref) {
        revisions.giveBack(ref);
    }

    private void take(ContributionRef ref, Editable editable, NewText text) {
        revisions.drop(ref);
        revisions.keep(ref, editable.text(), editable.since());
        provider(ref).edit(ref.id(), text);
    }

    private ContributionProvider provider(ContributionRef ref) {
        return contributions.of(ref.kind());
    }
}
