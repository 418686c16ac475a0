package nl.krachtkring.comment;

import nl.krachtkring.contribution.ContributionStatus;

/**
 * What became of a comment that was sent.
 *
 * @param address where it stands, with anchor; its page while it isn't to be seen
 * @param status its state
 * @param token the private link of a guest; null for members, and where the comment was there already
 * @param inDanger whether its words may mean danger
 */
public record Placed(String address, ContributionStatus status, String token, boolean inDanger) {

    /**
     * Whether everybody who reads the page sees it.
     *
     * @return false while it waits
     */
    public boolean stands() {
        return status == ContributionStatus.PUBLISHED;
    }
}
