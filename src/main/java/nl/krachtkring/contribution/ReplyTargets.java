package nl.krachtkring.contribution;

import java.util.Optional;

/** Tells what a reply stands under. Owned by the room of replies. */
public interface ReplyTargets {

    /**
     * What a reply stands under.
     *
     * @param reply a comment
     * @return the thing replied to; empty when there is no such comment
     */
    Optional<ContributionRef> target(ContributionRef reply);
}
