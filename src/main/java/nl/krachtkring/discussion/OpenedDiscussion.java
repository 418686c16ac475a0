package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;

/**
 * A discussion that was just opened.
 *
 * @param ref points to it
 * @param address where it stands
 * @param held whether a moderator reads it first
 */
public record OpenedDiscussion(ContributionRef ref, String address, boolean held) {

    static OpenedDiscussion of(Discussion discussion) {
        return new OpenedDiscussion(
                discussion.ref(),
                "/gesprekken/" + discussion.publicId() + "/" + discussion.slug(),
                discussion.status() == ContributionStatus.HELD);
    }
}
