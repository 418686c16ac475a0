package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Draft;
import nl.krachtkring.contribution.DraftKind;
import nl.krachtkring.contribution.DraftPlace;
import nl.krachtkring.contribution.DraftSource;
import nl.krachtkring.contribution.Drafts;
import nl.krachtkring.platform.access.Actor;

/** What people are changing in their own texts. */
@Singleton
public class EditDrafts implements DraftSource {

    private final OwnTexts texts;
    private final EditRights rights;
    private final Contributions contributions;
    private final Drafts drafts;

    @Inject
    EditDrafts(OwnTexts texts, EditRights rights, Contributions contributions, Drafts drafts) {
        this.texts = texts;
        this.rights = rights;
        this.contributions = contributions;
        this.drafts = drafts;
    }

    /**
     * Keeps what was typed, also when the text can't be changed any more.
     *
     * @param actor who types
     * @param publicId the number of her own text
     * @param title the title; null where there is none
     * @param text the text; may be null
     * @throws nl.krachtkring.platform.access.NotFound when it isn't hers
     */
    public void keep(Actor actor, long publicId, String title, String text) {
        ContributionRef ref = texts.require(Claim.ofMember(actor, publicId)).ref();
        drafts.keep(actor, DraftPlace.edit(ref), title, text);
    }

    /**
     * What was kept.
     *
     * @param actor who opens the form
     * @param ref her own text
     * @return empty without a draft
     */
    public Optional<Draft> of(Actor actor, ContributionRef ref) {
        return drafts.of(actor, DraftPlace.edit(ref));
    }

    /** It was placed. */
    void placed(Actor actor, ContributionRef ref) {
        drafts.drop(actor, DraftPlace.edit(ref));
    }

    @Override
    public DraftKind kind() {
        return DraftKind.EDIT;
    }

    @Override
    public Optional<Spot> spot(Actor actor, DraftPlace place) {
        return contributions
                .card(place.answered())
                .filter(card -> texts.isOwn(actor, card))
                .flatMap(card -> form(actor, card));
    }

    /** What waits or came back is changed beside its reasons, what stands on a page of its own. */
    private Optional<Spot> form(Actor actor, ContributionCard card) {
        String own = "/mijn/bijdragen/" + card.publicId();
        boolean open = card.status() == ContributionStatus.HELD || card.status() == ContributionStatus.RETURNED;
        if (open && contributions.of(card.ref().kind()).takesTextAgain()) {
            return Optional.of(new Spot(card.title(), own + "#verbeteren"));
        }
        return rights.mayEdit(actor, card).allowed()
                ? Optional.of(new Spot(card.title(), own + "/bewerken"))
                : Optional.empty();
    }
}
