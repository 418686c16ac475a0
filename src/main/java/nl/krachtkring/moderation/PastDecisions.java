package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;

/** Takes decisions of past moments, for texts that are loaded; nobody is mailed. */
@Singleton
public class PastDecisions {

    private final Reviews reviews;
    private final Decisions decisions;
    private final Contributions contributions;

    @Inject
    PastDecisions(Reviews reviews, Decisions decisions, Contributions contributions) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.contributions = contributions;
    }

    /**
     * What was decided and why.
     *
     * @param act what happened to the text
     * @param reasonCode the stored reason; null where the act needs none
     * @param words the moderator's own words; may be empty
     */
    public record Past(Act act, String reasonCode, String words) {}

    /**
     * Decides on a text; one that isn't before the moderators is put there first, as reported.
     *
     * @param actor the moderator, with that role
     * @param ref the text
     * @param past what was decided
     * @param at when
     */
    @Transactional
    public void decide(Actor actor, ContributionRef ref, Past past, Instant at) {
        ContributionCard card = contributions.card(ref).orElseThrow(NotFound::new);
        if (reviews.waiting(ref).isEmpty()) {
            reviews.openAt(ref, card.place().groupId(), ReviewCause.REPORT, false, at);
        }
        Review review = reviews.waiting(ref).orElseThrow(NotFound::new);
        Judgement judgement =
                new Judgement(review.publicId(), review.version(), past.act(), past.reasonCode(), past.words());
        decisions.decideAt(actor, judgement, at);
    }
}
