package nl.krachtkring.discussion;

import nl.krachtkring.contribution.ContributionStatus;
import nl.krachtkring.group.GroupFacts;

/**
 * What the policy needs to know of a discussion.
 *
 * @param id its key
 * @param group the group it stands in
 * @param author the key of the person behind its name
 * @param status its state
 * @param closed whether nobody may reply any more
 */
public record DiscussionFacts(long id, GroupFacts group, long author, ContributionStatus status, boolean closed) {}
