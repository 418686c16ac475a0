package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.contribution.Editable;
import nl.krachtkring.contribution.Revision;
import nl.krachtkring.contribution.Revisions;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.Decision;

/** Collects what {@link EditPolicy} needs to know. */
@Singleton
class EditRights {

    private final OwnTexts texts;
    private final Contributions contributions;
    private final Revisions revisions;
    private final Clock clock;

    @Inject
    EditRights(OwnTexts texts, Contributions contributions, Revisions revisions, Clock clock) {
        this.texts = texts;
        this.contributions = contributions;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** The text as it stands; empty for kinds that can't be changed as one text. */
    Optional<Editable> editable(Actor actor, ContributionCard card) {
        return contributions.of(card.ref().kind()).editable(actor, card.ref().id());
    }

    /** Whether somebody may change a text now. */
    Decision mayEdit(Actor actor, ContributionCard card) {
        return editable(actor, card)
                .map(editable -> mayEdit(actor, card, editable))
                .orElseGet(Decision::absent);
    }

    private Decision mayEdit(Actor actor, ContributionCard card, Editable editable) {
        Instant now = clock.instant();
        boolean own = !actor.isAnonymous() && texts.isOwn(actor, card);
        boolean returned =
                revisions.aside(card.ref()).filter(Revision::returned).isPresent();
        return EditPolicy.mayEdit(
                new EditPolicy.Facts(own, card.status(), until(editable, now), returned, editable.place()), now);
    }

    /** What never appeared has no period yet; its state says that it can't be changed here. */
    private static Instant until(Editable editable, Instant now) {
        return editable.publishedAt() == null ? now : editable.publishedAt().plus(editable.period());
    }
}
