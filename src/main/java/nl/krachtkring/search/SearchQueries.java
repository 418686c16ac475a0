package nl.krachtkring.search;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.krachtkring.contribution.ContributionCard;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.contribution.Contributions;
import nl.krachtkring.platform.access.Actor;
import nl.krachtkring.platform.access.NotFound;
import nl.krachtkring.platform.richtext.RichText;

/** Searches for an actor. The index answers by the actor's rights, and each hit is asked again of its room. */
@Singleton
public class SearchQueries {

    private static final int PAGE = 20;
    private static final int LONGEST = 200;

    private final SearchIndex index;
    private final Contributions contributions;
    private final RichText richText;

    /**
     * For the container.
     *
     * @param index the index
     * @param contributions the rooms that own a kind
     * @param richText takes mark-up off
     */
    @Inject
    public SearchQueries(SearchIndex index, Contributions contributions, RichText richText) {
        this.index = index;
        this.contributions = contributions;
        this.richText = richText;
    }

    /**
     * Searches.
     *
     * @param actor who
     * @param question what for; what is longer than 200 characters is cut
     * @return one page of what the actor may read now
     */
    @Transactional
    public SearchPage find(Actor actor, SearchIndex.Question question) {
        String text = question.text().strip();
        if (text.isEmpty()) {
            return SearchPage.EMPTY;
        }
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        SearchIndex.Question asked = new SearchIndex.Question(cut, question.kind(), question.after());
        SearchHits hits = index.find(asked, Readers.of(actor), PAGE);
        return new SearchPage(
                hits.refs().stream()
                        .flatMap(ref -> visible(actor, ref).stream())
                        .map(card -> result(cut, card))
                        .toList(),
                hits.next());
    }

    private Optional<ContributionCard> visible(Actor actor, ContributionRef ref) {
        try {
            return contributions
                    .card(ref)
                    .filter(card -> card.status() == ContributionStatus.PUBLISHED)
                    .filter(card -> contributions.maySee(actor, ref).allowed());
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    private SearchResult result(String question, ContributionCard card) {
        return new SearchResult(
                card.ref().kind(),
                card.title(),
                card.address(),
                card.placeName(),
                card.at(),
                index.excerpt(question, richText.plain(card.text())));
    }
}
