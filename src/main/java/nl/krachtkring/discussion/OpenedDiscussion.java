package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.ContributionStatus;

/**
 * A discussion that was just opened.
 *
 * @param ref points to it
 * @param address where it stands
 * @param held whether a moderator reads it first
 * @param inDanger whether its words may mean danger, so that help lines belong beside it
 */
public record OpenedDiscussion(ContributionRef ref, String address, boolean held, boolean inDanger) {

    static OpenedDiscussion of(Discussion discussion, boolean inDanger) {
        return new OpenedDiscussion(
                discussion.ref(),
                "/gesprekken/" + discussion.publicId() + "/" + discussion.slug(),
                discussion.status() == ContributionStatus.HELD,
                inDanger);
    }
}
