package nl.krachtkring.discussion;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.DraftReceiver;
import nl.krachtkring.platform.access.Access;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.richtext.RichText;

/** Pieces about discussions for the members who make them. */
@Singleton
public class HarvestReading {

    /** As many texts of a discussion stand on one page to choose from. */
    public static final int PAGE = 20;

    private static final int EXCERPT = 140;
    private static final Set<QuoteState> SHOWN =
            EnumSet.of(QuoteState.ASKED, QuoteState.GIVEN, QuoteState.WITHDRAWN, QuoteState.GONE);

    private final DiscussionRepository discussions;
    private final HarvestRepository harvests;
    private final DraftReceiver desk;
    private final RichText richText;

    @Inject
    HarvestReading(
            DiscussionRepository discussions, HarvestRepository harvests, DraftReceiver desk, RichText richText) {
        this.discussions = discussions;
        this.harvests = harvests;
        this.desk = desk;
        this.richText = richText;
    }

    /**
     * One piece.
     *
     * @param actor who reads
     * @param publicId the number of the discussion
     * @return as far as it is
     * @throws NotFound for everybody but members
     */
    @Transactional
    public HarvestView show(Actor actor, long publicId) {
        long id = discussions.keyOf(publicId).orElseThrow(NotFound::new);
        DiscussionFacts facts = discussions.facts(id).orElseThrow(NotFound::new);
        Access.require(HarvestPolicy.maySee(actor, facts));
        Optional<Harvest> harvest = harvests.of(id);
        return new HarvestView(
                publicId,
                discussions.get(id).title(),
                harvest.map(Harvest::text).orElse(null),
                harvest.map(Harvest::version).orElse(0),
                harvest.map(begun -> harvests.quotes(begun.id())).orElse(List.of()).stream()
                        .filter(quote -> SHOWN.contains(quote.state()))
                        .map(HarvestReading::quoted)
                        .toList(),
                harvest.map(Harvest::offeredAt).orElse(null),
                harvest.map(Harvest::draftNumber).flatMap(desk::answer).orElse(null),
                HarvestPolicy.mayWork(actor, facts).allowed(),
                HarvestPolicy.mayOffer(actor, facts).allowed());
    }

    /**
     * The texts of a discussion to choose sentences from.
     *
     * @param actor who chooses
     * @param publicId the number of the discussion
     * @param page from zero
     * @return oldest first, at most twenty and one more when there are others
     */
    @Transactional
    public List<HarvestView.Source> sources(Actor actor, long publicId, int page) {
        return harvests.said(worked(actor, publicId), page * PAGE, PAGE + 1).stream()
                .map(text -> new HarvestView.Source(text.publicId(), richText.excerpt(text.body(), EXCERPT)))
                .toList();
    }

    /**
     * The sentences of one text that are its author's own.
     *
     * @param actor who chooses
     * @param publicId the number of the discussion
     * @param text the number of the text
     * @return in order
     * @throws NotFound when it doesn't stand there
     */
    @Transactional
    public List<String> sentences(Actor actor, long publicId, long text) {
        return Sentences.of(
                richText,
                harvests.said(worked(actor, publicId), text)
                        .orElseThrow(NotFound::new)
                        .body());
    }

    private long worked(Actor actor, long publicId) {
        long id = discussions.keyOf(publicId).orElseThrow(NotFound::new);
        Access.require(HarvestPolicy.mayWork(actor, discussions.facts(id).orElseThrow(NotFound::new)));
        return id;
    }

    private static HarvestView.Quoted quoted(HarvestQuote quote) {
        return new HarvestView.Quoted(quote.part(), quote.sentence(), quote.state() == QuoteState.GIVEN);
    }
}
