package nl.krachtkring.contribution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What people keep and are typing for themselves follows a page that became part of another one. Nobody is told how much there is. */
@Singleton
public class CarriedMarks implements CarriedAlong {

    private final Bookmarks bookmarks;
    private final Drafts drafts;
    private final Contributions contributions;

    /**
     * For the container.
     *
     * @param bookmarks what people keep
     * @param drafts what they are typing
     * @param contributions knows the number of the page that stays
     */
    @Inject
    public CarriedMarks(Bookmarks bookmarks, Drafts drafts, Contributions contributions) {
        this.bookmarks = bookmarks;
        this.drafts = drafts;
        this.contributions = contributions;
    }

    @Override
    public void carry(ContributionRef from, ContributionRef into, Instant now) {
        contributions.card(into).ifPresent(card -> bookmarks.carry(from, into, card.publicId()));
        drafts.carry(from, into);
    }
}
