package nl.krachtkring.moderation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.ids.PersonaId;

/** Lets a moderator act about who wrote a text without learning which account that is. */
@Singleton
public class CaseAuthors {

    private final Cases cases;
    private final Contributions contributions;
    private final Measures measures;

    @Inject
    CaseAuthors(Cases cases, Contributions contributions, Measures measures) {
        this.cases = cases;
        this.contributions = contributions;
        this.measures = measures;
    }

    /**
     * The name under which the text of a case was written.
     *
     * @param actor a moderator who may see the case
     * @param review the number of the case
     * @return the name on the text
     * @throws NotFound for a case that isn't hers to see, or a text of a guest
     */
    @Transactional
    public String name(Actor actor, long review) {
        return cases.named(seen(actor, review)).author();
    }

    /**
     * Silences who wrote the text of a case.
     *
     * @param actor a moderator who may see the case
     * @param review the number of the case
     * @param wish why and until when
     * @return the number of the measure
     */
    @Transactional
    public long silence(Actor actor, long review, ImposeMeasure wish) {
        ContributionCard card = seen(actor, review);
        return measures.impose(actor, new PersonaId(card.personaId()), wish);
    }

    private ContributionCard seen(Actor actor, long review) {
        Access.require(MeasurePolicy.mayOpen(actor));
        Review found = cases.review(review);
        ContributionCard card = contributions.card(found.ref()).orElseThrow(NotFound::new);
        Access.require(ModerationPolicy.mayRead(actor, cases.facts(actor, found, card)));
        if (card.personaId() == null) {
            throw new NotFound();
        }
        return card;
    }
}
