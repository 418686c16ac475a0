package nl.krachtkring.contribution;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A room that can list what somebody wrote, whatever its state, for the page on which people find their own texts. */
public interface OwnContributions {

    /**
     * What was signed with these names, newest first by the time on the card.
     *
     * @param personas the keys of the names of one person
     * @param before only what is older than this moment
     * @param most how many at most
     * @return the cards; nothing that was erased and no drafts
     */
    List<ContributionCard> signedWith(Collection<Long> personas, Instant before, int most);

    /**
     * What was signed with these names and waits for a moderator or was given back.
     *
     * @param personas the keys of the names of one person
     * @return the cards, oldest first
     */
    List<ContributionCard> unfinished(Collection<Long> personas);
}
